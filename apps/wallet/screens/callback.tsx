/** Back from the login at an issuer: the documents are fetched, once. */
import type { Result } from '@passerelle/kernel'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Collected, CollectStep } from '../issuance/collect.ts'
import { collectAfterLogin } from '../issuance/use-offer.ts'
import type { WalletProblem } from '../problems.ts'
import { ProblemPage, problemOfFailure } from './problem-page.tsx'
import { Collecting, Received } from './received.tsx'

export function CallbackScreen() {
  const [address] = useState(() => location.href)
  const [step, setStep] = useState<CollectStep>('permission')
  const collected = useQuery<Result<Collected, WalletProblem>>({
    queryKey: ['callback', address],
    queryFn: () => collectAfterLogin(address, setStep),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (collected.isError) return <ProblemPage problem={problemOfFailure(collected.error)} />
  if (collected.data === undefined) return <Collecting step={step} />
  return collected.data.ok ? <Received collected={collected.data.value} /> : <ProblemPage problem={collected.data.error} />
}
