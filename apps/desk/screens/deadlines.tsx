/** What has to be done in a case by when, what is late first; each with the provision that says so, and who must act. */
import { articleText, type Case, type Deadline, Tag, type TagTone, useMessages } from '@passerelle/ui'
import { named } from './case-texts.ts'
import { useLabels } from './labels.ts'

const tones: Readonly<Record<Deadline['state'], TagTone>> = { running: 'active', met: 'good', past: 'bad' }
const order: readonly Deadline['state'][] = ['past', 'running', 'met']

export function Deadlines({ found }: { readonly found: Case }) {
  const { t } = useMessages()
  const deadlines = found.deadlines ?? []
  if (deadlines.length === 0) return null
  const sorted = [...deadlines].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.due.localeCompare(b.due))
  return (
    <>
      <h2>{t('case.deadlines')}</h2>
      <ul className="pa-deadlines">
        {sorted.map((deadline) => (
          <li key={[deadline.key, deadline.documentId, deadline.due].join(' ')}>
            {deadline.kind === 'timer' ? <Timer deadline={deadline} /> : <Limit found={found} deadline={deadline} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The process opens a document on that day; nobody must send it. */
function Timer({ deadline: { key, due, source, state } }: { readonly deadline: Deadline }) {
  const messages = useMessages()
  const { t, date } = messages
  const label = useLabels()
  return (
    <>
      <strong>{t('case.opensOn', { date: date(due) })}</strong>{' '}
      {state === 'past' && <Tag tone="good" label={t('case.deadline.timerOpen')} />}
      <p>{t('case.deadline.mayBeSent', { document: named(messages, label, 'sed', key.replace('timer-', '')) })}</p>
      <p className="pa-quiet">{t('case.deadline.ofProcess', { process: source })}</p>
    </>
  )
}

function Limit({ found, deadline }: { readonly found: Case; readonly deadline: Deadline }) {
  const messages = useMessages()
  const { t, date } = messages
  const label = useLabels()
  const { key, due, source, state, documentId, by, endedOn, isEndeavour, isUnverified } = deadline
  const about = messages.find(`case.deadline.about.${key}`)
  const type = found.documents.find(({ id }) => id === documentId)?.type
  const says = [
    ...(by === undefined || state === 'met' ? [] : [t(`case.deadline.by.${by}`)]),
    ...(type === undefined ? [] : [named(messages, label, 'sed', type)]),
  ]
  return (
    <>
      <strong>{t('case.dueOn', { date: date(due) })}</strong> <Tag tone={tones[state]} label={t(`case.deadline.${state}`)} />
      {about !== undefined && <p>{about}</p>}
      {says.length > 0 && <p>{says.join(' · ')}</p>}
      {endedOn !== undefined && <p>{t('case.deadline.endedOn', { date: date(endedOn) })}</p>}
      <p className="pa-quiet">
        {[
          articleText(messages, source.split('; ')),
          ...(isEndeavour === true ? [t('case.deadline.endeavour')] : []),
          ...(isUnverified === true ? [t('case.deadline.reading')] : []),
        ].join(' · ')}
      </p>
    </>
  )
}
