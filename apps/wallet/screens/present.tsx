/** Somebody asks for documents: who, why, exactly what would be shown, and the person's yes or no. */
import { Page, useMessages, Waiting } from '@passerelle/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { type Choices, chosenOf, type Serving } from '../presentation/plan-answer.ts'
import { type ReadRequest, readRequest } from '../presentation/read-request.ts'
import { decline, share } from '../presentation/send-answer.ts'
import type { WalletProblem } from '../problems.ts'
import type { NamedDocument } from '../store/history-entry.ts'
import { Asker } from './asker.tsx'
import { Consent } from './consent.tsx'
import { Ended } from './ended.tsx'
import { NothingToShow } from './nothing-to-show.tsx'
import { ProblemPage, problemOfFailure } from './problem-page.tsx'
import { documentsKey } from './queries.ts'

export function PresentScreen() {
  const search = useRouterState({ select: ({ location }) => location.searchStr })
  return <Present key={search} search={search} />
}

function Present({ search }: { readonly search: string }) {
  const { t } = useMessages()
  const read = useQuery({
    queryKey: ['request', search],
    queryFn: () => readRequest(`openid4vp://${search}`),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
  if (read.isError) return <ProblemPage problem={problemOfFailure(read.error)} />
  if (read.data === undefined || read.isRefetching)
    return (
      <Page key="reading" title={t('wallet.present.reading')}>
        <Waiting label={t('state.loading')} />
      </Page>
    )
  return read.data.ok ? <Request read={read.data.value} /> : <ProblemPage problem={read.data.error} onRetry={() => void read.refetch()} />
}

type Stage =
  | { readonly at: 'asking' }
  | { readonly at: 'sending' }
  | { readonly at: 'ended'; readonly outcome: 'shared' | 'declined'; readonly redirectUri?: string }
  | { readonly at: 'failed'; readonly problem: WalletProblem }

function Request({ read }: { readonly read: ReadRequest }) {
  const { t } = useMessages()
  const queries = useQueryClient()
  const [stage, setStage] = useState<Stage>({ at: 'asking' })
  const [choices, setChoices] = useState<Choices>({ options: {}, documents: {} })
  const chosen = chosenOf(read.plan, choices)

  const send = async (answer: 'shared' | 'declined') => {
    setStage({ at: 'sending' })
    const result = answer === 'shared' ? await share(read, chosen) : await decline(read, askedOf(read))
    await queries.invalidateQueries({ queryKey: documentsKey })
    setStage(result.ok ? { at: 'ended', outcome: answer, ...result.value } : { at: 'failed', problem: result.error })
  }
  const answerWith = (answer: 'shared' | 'declined') => () =>
    void send(answer).catch((error: unknown) => setStage({ at: 'failed', problem: problemOfFailure(error) }))

  if (stage.at === 'failed') return <ProblemPage problem={stage.problem} />
  if (stage.at === 'ended') return <Ended {...stage} asker={read.asker} />
  if (stage.at === 'sending')
    return (
      <Page key="sending" title={t('wallet.present.sending')}>
        <Waiting label={t('wallet.present.sending')} />
      </Page>
    )
  if (!read.plan.isPossible) return <NothingToShow read={read} onDecline={answerWith('declined')} />
  return (
    <Page key="asking" title={t('wallet.present.title', { who: read.asker.name })}>
      <Asker read={read} />
      <Consent
        plan={read.plan}
        choices={choices}
        onChoose={setChoices}
        chosen={chosen}
        expiresAt={read.request.expiresAt}
        isRisky={!read.asker.isKnown}
        onShare={answerWith('shared')}
        onDecline={answerWith('declined')}
      />
    </Page>
  )
}

/** What was asked for, by type, for the history of a refusal. */
function askedOf({ request, plan }: ReadRequest): readonly NamedDocument[] {
  const serving: readonly Serving[] = Object.values(plan.serving).flat()
  if (serving.length > 0) return serving.map(({ document: { held } }) => ({ vct: held.vct, names: held.names }))
  return request.query.credentials.flatMap(({ meta }) =>
    meta !== undefined && 'vct_values' in meta ? (meta.vct_values ?? []).slice(0, 1).map((vct) => ({ vct, names: [] })) : [],
  )
}
