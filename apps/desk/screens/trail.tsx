/** The trail of a transaction: each step, the one that failed, and the next move. */
import {
  BackLink,
  Button,
  Loaded,
  Notice,
  nextStep,
  Page,
  Progress,
  type ProgressState,
  problemText,
  stepName,
  TextInput,
  type Trail,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'

const states: Readonly<Record<string, ProgressState>> = {
  passed: 'done',
  failed: 'problem',
  'not-passed': 'problem',
  warning: 'warning',
  'not-applicable': 'off',
}

export function FindTrailScreen() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const [id, setId] = useState('')
  const [error, setError] = useState<string>()
  const find = (event: FormEvent) => {
    event.preventDefault()
    if (id.trim() === '') setError(t('error.ui/answer-missing'))
    else void navigate({ to: '/trail/$transactionId', params: { transactionId: id.trim() } })
  }
  return (
    <Page title={t('trail.findTitle')}>
      <form className="pa-form" noValidate onSubmit={find}>
        <TextInput id="transaction" label={t('trail.number')} hint={t('trail.numberHint')} error={error} value={id} onChange={setId} />
        <Button type="submit">{t('trail.find')}</Button>
      </form>
    </Page>
  )
}

export function TrailScreen() {
  const { transactionId = '' } = useParams({ strict: false })
  const trail = useResource<Trail>(`/api/desk/trail/${encodeURIComponent(transactionId)}`)
  const { t } = useMessages()
  return (
    <>
      <BackLink to="/trail" label={t('desk.nav.trail')} />
      <Loaded of={trail}>{(found) => <TrailPage trail={found} />}</Loaded>
    </>
  )
}

function TrailPage({ trail }: { readonly trail: Trail }) {
  const messages = useMessages()
  const { t, find, moment } = messages
  const failed = trail.steps.find(({ state }) => state === 'failed' || state === 'not-passed')
  const next = failed?.next === undefined ? undefined : (nextStep(messages, failed.next) ?? failed.next)
  return (
    <Page title={find(`trail.kind.${trail.kind}`) ?? trail.kind} caption={t('trail.caption', { id: trail.id })}>
      {failed === undefined ? (
        <Notice tone="success">
          <p>{t('trail.allPassed')}</p>
        </Notice>
      ) : (
        <Notice tone="danger" title={t('trail.failedAt', { step: stepName(messages, failed.name) })}>
          {failed.code !== undefined && <p>{problemText(messages, { code: failed.code })}</p>}
          {next !== undefined && <p>{t('trail.next', { next })}</p>}
        </Notice>
      )}
      <Progress
        steps={trail.steps.map((step, index) => ({
          key: `${step.name}-${index}`,
          title: stepName(messages, step.name),
          state: states[step.state] ?? 'off',
          stateLabel: t(`step.state.${step.state}`),
          body: (
            <span className="pa-quiet">
              {moment(step.at)}
              {step.code !== undefined && ` · ${step.code}`}
              {step.detail !== undefined && ` · ${step.detail}`}
            </span>
          ),
        }))}
      />
    </Page>
  )
}
