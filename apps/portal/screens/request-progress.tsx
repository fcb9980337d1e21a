/** What has been received, what is happening now and what comes next; the reference stays in view. */
import {
  Answers,
  BackLink,
  Details,
  Notice,
  Progress,
  type ProgressState,
  Reasons,
  Receipt,
  type RequestView,
  useMessages,
} from '@passerelle/ui'
import { answeredQuestions } from '../request-steps.ts'
import { useAnswerRows } from './answer-rows.tsx'

export function ProgressScreen({ request }: { readonly request: RequestView }) {
  const { t, moment } = useMessages()
  const rows = useAnswerRows(request, answeredQuestions(request), false)
  const { state, receipt } = request
  const now = (is: boolean): ProgressState => (is ? 'now' : 'later')
  const labelled = (key: string, title: string, step: ProgressState, body?: string) => ({
    key,
    title,
    state: step,
    stateLabel: t(`progress.${step}`),
    ...(body !== undefined && { body: <span className="pa-quiet">{body}</span> }),
  })
  const worker = state === 'waiting-for-worker'
  const twoParties = request.procedure === 'posted-worker-a1'
  return (
    <>
      <BackLink to="/" label={t('portal.nav.home')} />
      <Receipt
        title={t(
          `request.receipt.${state === 'with-clerk' ? 'clerk' : worker ? 'worker' : state === 'withdrawn' ? 'withdrawn' : 'submitted'}`,
        )}
        tone={state === 'submitted' ? 'waiting' : 'open'}
        label={t('request.receipt.reference')}
        {...(receipt !== undefined && { reference: receipt.reference })}
      />
      {request.confirmation?.confirmed === false && (
        <Notice tone="info" title={t('step.worker-objected')}>
          <p>{t(request.role === 'worker' ? 'request.youObjected' : 'request.objected')}</p>
        </Notice>
      )}
      <h2>{t('request.progress.title')}</h2>
      <div role="status">
        <Progress
          steps={[
            labelled(
              'received',
              t('request.progress.received'),
              'done',
              receipt === undefined ? undefined : t('request.progress.receivedAt', { at: moment(receipt.at) }),
            ),
            ...(twoParties
              ? [
                  labelled(
                    'worker',
                    t('request.progress.worker'),
                    worker ? 'now' : 'done',
                    worker ? t('request.progress.workerText') : undefined,
                  ),
                ]
              : []),
            labelled(
              'deciding',
              t('request.progress.deciding'),
              worker ? 'later' : state === 'with-clerk' ? 'done' : now(state === 'submitted'),
              t('request.progress.decidingText'),
            ),
            ...(state === 'with-clerk' ? [labelled('clerk', t('request.progress.clerk'), 'now', t('request.progress.clerkText'))] : []),
            labelled('document', t('request.progress.document'), 'later'),
          ]}
        />
      </div>
      {request.decision !== undefined && request.decision.reasons.length > 0 && (
        <>
          <h2>{t('request.reasons')}</h2>
          <Reasons reasons={request.decision.reasons} />
        </>
      )}
      <Details summary={t('request.yourAnswers')} open={(request.corrections ?? []).length > 0}>
        <Answers rows={rows} />
      </Details>
    </>
  )
}
