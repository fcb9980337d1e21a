/** Publishes the PID issuer's certificate at the centre, so that verifiers find it in the list of PID providers. Goes on trying. */
import { signRegistration, type TrustedService } from '@passerelle/directory'
import { type Clock, plainDateAt, type Signer, type StateCode } from '@passerelle/kernel'
import type { Logger } from '@passerelle/platform'
import { certificateToPem } from '@passerelle/trust'

export interface CentreRegistration {
  readonly url: string
  readonly registrant: string
  readonly secret: string
  readonly environment: string
  readonly states: readonly StateCode[]
}

const retryAfterMs = 1000

/** @returns a function that stops the trying */
export function keepRegistering(centre: CentreRegistration, signer: Signer, clock: Clock, log: Logger): () => void {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const attempt = async (): Promise<void> => {
    const status = await register(centre, signer, clock).catch(() => 0)
    log.info({ status }, 'registration at the centre')
    if (!isStopped && status !== 200 && status !== 202) timer = setTimeout(() => void attempt(), retryAfterMs).unref()
  }
  void attempt()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

async function register(centre: CentreRegistration, signer: Signer, clock: Clock): Promise<number> {
  const [leaf] = signer.certificateChain
  if (leaf === undefined) throw new Error('the PID issuer has no certificate')
  const service: Omit<TrustedService, 'state'> = {
    kind: 'pid-issuance',
    name: 'PID provider stand-in (demo)',
    documentTypes: ['PID'],
    certificate: certificateToPem(leaf),
    status: 'notified',
    from: plainDateAt(new Date('2026-01-01')),
  }
  const registration = await signRegistration(
    {
      registrant: centre.registrant,
      environment: centre.environment,
      trustedServices: centre.states.map((state) => ({ ...service, state })),
    },
    signer,
    clock.now(),
  )
  const reply = await fetch(`${centre.url}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${centre.secret}` },
    body: JSON.stringify({ registration }),
    signal: AbortSignal.timeout(5000),
  })
  return reply.status
}
