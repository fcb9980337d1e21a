/** An offer of a document: who offers what, the code that came another way, and the way to fetch it. */
import { Button, ButtonLink, Details, ErrorSummary, Page, Radios, TextInput, useMessages, Waiting } from '@passerelle/ui'
import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { typeName } from '../documents/claim-rows.ts'
import { nameIn } from '../documents/held-document.ts'
import { type Collected, type CollectStep, describe, namesIn } from '../issuance/collect.ts'
import { type ReadOffer, readOffer } from '../issuance/read-offer.ts'
import { beginLogin, collectWithOffer, transactionCodeTries } from '../issuance/use-offer.ts'
import { problemWithOffer, type WalletProblem } from '../problems.ts'
import { OfferedContent } from './offered-content.tsx'
import { ProblemPage, problemOfFailure } from './problem-page.tsx'
import { Collecting, Received } from './received.tsx'

export function AddScreen() {
  const search = useRouterState({ select: ({ location }) => location.searchStr })
  return <Add key={search} search={search} />
}

function Add({ search }: { readonly search: string }) {
  const { t } = useMessages()
  const offer = useQuery({
    queryKey: ['offer', search],
    queryFn: () => readOffer(search),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
  if (offer.isError) return <ProblemPage problem={problemOfFailure(offer.error)} />
  if (offer.data === undefined || offer.isRefetching)
    return (
      <Page key="reading" title={t('wallet.add.reading')}>
        <Waiting label={t('state.loading')} />
      </Page>
    )
  return offer.data.ok ? (
    <Offer offer={offer.data.value} search={search} />
  ) : (
    <ProblemPage problem={offer.data.error} onRetry={() => void offer.refetch()} />
  )
}

type Stage =
  | { readonly at: 'asking' }
  | { readonly at: 'working'; readonly step: CollectStep }
  | { readonly at: 'ended'; readonly collected: Collected }
  | { readonly at: 'failed'; readonly problem: WalletProblem }

function Offer({ offer, search }: { readonly offer: ReadOffer; readonly search: string }) {
  const { t } = useMessages()
  const [stage, setStage] = useState<Stage>({ at: 'asking' })
  const [chosen, setChosen] = useState(offer.configurations[0]?.id ?? '')
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()
  const [tries, setTries] = useState(0)
  const wanted = offer.preAuthorized?.transactionCode
  const fail = (problem: WalletProblem) => setStage({ at: 'failed', problem })

  const fetchWithCode = async () => {
    const problem = wanted === undefined ? undefined : codeProblem(code.trim(), wanted)
    setError(problem === undefined ? undefined : t(`wallet.add.code.${problem}`, { length: wanted?.length ?? 0 }))
    if (problem !== undefined) return
    const onStep = (step: CollectStep) => setStage({ at: 'working', step })
    const result = await collectWithOffer(offer, search, wanted === undefined ? undefined : code.trim(), onStep)
    if (result.ok) return setStage({ at: 'ended', collected: result.value })
    if (result.error.params?.error !== 'invalid_grant') return fail(problemWithOffer(result.error))
    // The issuer says only that code and transaction code do not fit. An offer that cannot be read any more is closed.
    const still = await readOffer(search)
    if (!still.ok) return fail(still.error)
    if (wanted === undefined) return fail({ code: 'wallet/offer-closed' })
    const left = transactionCodeTries - tries - 1
    setTries(tries + 1)
    if (left <= 0) return fail({ code: 'wallet/transaction-code-locked' })
    setStage({ at: 'asking' })
    setError(t('wallet.problem.transaction-code-wrong.text', { left }))
  }
  const logIn = async () => {
    setStage({ at: 'working', step: 'permission' })
    const configurations = offer.isChoice ? offer.configurations.filter(({ id }) => id === chosen) : offer.configurations
    const started = await beginLogin(offer, configurations, location.origin)
    if (started.ok) location.assign(started.value)
    else fail(started.error)
  }
  const go = () => {
    const work = offer.preAuthorized === undefined ? logIn() : fetchWithCode()
    work.catch((caught: unknown) => fail(problemOfFailure(caught)))
  }

  if (stage.at === 'working') return <Collecting step={stage.step} />
  if (stage.at === 'ended') return <Received collected={stage.collected} />
  if (stage.at === 'failed') return <ProblemPage problem={stage.problem} onRetry={() => setStage({ at: 'asking' })} />
  return (
    <Page key="offer" title={t('wallet.add.title')}>
      <ErrorSummary errors={error === undefined ? [] : [{ target: 'transaction-code', text: error }]} />
      <Issuer offer={offer} />
      <form
        className="pa-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        {offer.isChoice ? <Choice offer={offer} value={chosen} onChange={setChosen} /> : <What offer={offer} />}
        {wanted !== undefined && (
          <TextInput
            id="transaction-code"
            label={t('wallet.add.code')}
            hint={wanted.description ?? t('wallet.add.codeHint')}
            error={error}
            value={code}
            onChange={setCode}
            width="10"
            maxLength={wanted.length}
            inputMode={wanted.numeric ? 'numeric' : 'text'}
            autoComplete="one-time-code"
          />
        )}
        {offer.preAuthorized === undefined && <p>{t('wallet.add.loginText')}</p>}
        <div className="pa-actions">
          <Button type="submit" size="lg">
            {offer.preAuthorized === undefined ? t('wallet.add.login') : t('wallet.add.yes')}
          </Button>
          <ButtonLink to="/" variant="secondary">
            {t('wallet.add.no')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  )
}

interface OfferProps {
  readonly offer: ReadOffer
}

function Issuer({ offer: { issuer } }: OfferProps) {
  const { t, language } = useMessages()
  const { host } = new URL(issuer.credentialIssuer)
  return (
    <>
      <h2>{t('wallet.add.issuer')}</h2>
      <p>
        <strong>{nameIn(language, namesIn(issuer.display)) ?? host}</strong>
        <br />
        <span className="pa-quiet">{t('wallet.atAddress', { address: host })}</span>
      </p>
    </>
  )
}

function What({ offer }: OfferProps) {
  const messages = useMessages()
  const { t, language } = messages
  return (
    <>
      <h2>{t('wallet.add.what')}</h2>
      <ul className="pa-doors">
        {offer.configurations.map((configuration) => {
          const described = describe(configuration)
          return (
            <li key={configuration.id}>
              <h3>{typeName({ messages, language }, configuration.vct, described.names)}</h3>
              <Details summary={t('wallet.add.contains')}>
                <OfferedContent vct={configuration.vct} claims={described.claims} />
              </Details>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Choice({ offer, value, onChange }: OfferProps & { readonly value: string; readonly onChange: (id: string) => void }) {
  const messages = useMessages()
  const { t, language } = messages
  const choices = offer.configurations.map((configuration) => ({
    value: configuration.id,
    label: typeName({ messages, language }, configuration.vct, describe(configuration).names),
  }))
  return <Radios id="configuration" label={t('wallet.add.choose')} choices={choices} value={value} onChange={onChange} />
}

function codeProblem(code: string, wanted: { readonly length?: number; readonly numeric: boolean }): 'missing' | 'length' | undefined {
  if (code === '') return 'missing'
  return wanted.length !== undefined && code.length !== wanted.length ? 'length' : undefined
}
