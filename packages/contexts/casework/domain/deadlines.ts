/**
 * What runs in a case: the timers of the process and the clocks of the law. Computed from the case and the day, never stored as truth.
 * A day is a day of the State of the institution. The day that starts a limit is not counted; one that ends on a holiday is not moved, because
 * holidays differ from State to State.
 * @source deadlines.table.ts of the vocabulary; Regulation (EEC, Euratom) 1182/71 Art. 3
 */
import { addDays, addMonths, type PlainDate, plainDate, plainDateIn } from '@passerelle/kernel'
import { type CaseClock, type ClockCounting, clocksOf } from '@passerelle/vocabulary'
import type { CaseDocument, CaseState, Timer } from './case-state.ts'
import { ruleType } from './possible-actions.ts'
import { hasPartOf, isSamePart } from './succession.ts'

export interface DeadlineView {
  /** A timer of the process opens an action on `due`; a clock of the law is kept by `due`, the day itself included. */
  readonly kind: 'timer' | 'law'
  /** `timer-X001`, or the id of the limit: `D01`. */
  readonly key: string
  readonly from: PlainDate
  readonly due: PlainDate
  /** The provisions, or the process. */
  readonly source: string
  /** `met`: done by the day. `past`: not done by it; for a timer, the action is open. */
  readonly state: 'running' | 'met' | 'past'
  /** What started it. */
  readonly documentId?: string
  /** Who must act. */
  readonly by: 'self' | 'other' | 'either'
  /** It was done too late, on this day. */
  readonly endedOn?: PlainDate
  /** The law names an aim, without a sanction. */
  readonly isEndeavour?: true
  /** Only the length is in a source; that this document starts the limit is our reading. */
  readonly isUnverified?: true
}

export function listDeadlines(state: CaseState, now: Date): readonly DeadlineView[] {
  const dayAt = (instant: string) => plainDateIn(state.institutionId.slice(0, 2), new Date(instant))
  const today = dayAt(now.toISOString())
  const documents = [...state.documents.values()].filter(({ status }) => status === 'sent' || status === 'received')
  const isOver = !running.has(state.status)
  const timers = [...state.timers].flatMap(([action, timer]) => viewTimer(state, action, timer, now, dayAt))
  const clocks = clocksOf(state.bucType ?? '').flatMap((clock) =>
    documents
      .filter(({ type }) => clock.startedBy.includes(ruleType(type)))
      .flatMap((started) => viewClock({ state, clock, started, documents, dayAt, today })),
  )
  // In a case that is over nothing more is awaited; what was kept, or not kept, stays visible.
  return [...timers, ...clocks].filter((one) => !isOver || one.state === 'met' || one.endedOn !== undefined)
}

const running: ReadonlySet<CaseState['status']> = new Set(['draft', 'open'])

type DayAt = (instant: string) => PlainDate

function viewTimer(state: CaseState, action: string, timer: Timer, now: Date, dayAt: DayAt): readonly DeadlineView[] {
  const { sed, since, availableFrom, documentId } = timer
  const isThere = state.possible.get(action)?.availableFrom === availableFrom
  const isDone = [...state.documents.values()].some(
    ({ type, status, versions }) =>
      type === sed && status !== 'cancelled' && status !== 'refused' && Date.parse(versions[0]?.createdAt ?? since) > Date.parse(since),
  )
  if (!isThere && !isDone) return []
  return [
    {
      kind: 'timer',
      key: `timer-${sed}`,
      from: dayAt(since),
      due: dayAt(availableFrom),
      source: state.bucType ?? '',
      state: !isThere ? 'met' : Date.parse(availableFrom) <= now.getTime() ? 'past' : 'running',
      documentId,
      by: 'self',
    },
  ]
}

interface Running {
  readonly state: CaseState
  readonly clock: CaseClock
  readonly started: CaseDocument
  /** Those that stand. */
  readonly documents: readonly CaseDocument[]
  readonly dayAt: DayAt
  readonly today: PlainDate
}

function viewClock(running: Running): readonly DeadlineView[] {
  const { state, clock, started, documents, dayAt, today } = running
  const counted = clock.countedFrom === undefined ? started : documents.find(({ type }) => clock.countedFrom?.includes(ruleType(type)))
  const reached = counted === undefined ? undefined : reachedAt(state, counted)
  if (reached === undefined) return []
  const from = dayAt(reached)
  if (from < clock.from) return []
  const due = dueDay(clock.counting, from)
  const ended = endOf(running)
  const endedOn = ended === undefined ? undefined : dayAt(ended)
  const isKept = endedOn !== undefined && endedOn <= due
  return [
    {
      kind: 'law',
      key: clock.id,
      from,
      due,
      source: clock.provision.join('; '),
      state: isKept ? 'met' : endedOn === undefined && today <= due ? 'running' : 'past',
      documentId: started.setId,
      by: clock.acts === 'either' ? 'either' : started.isOurs ? 'other' : 'self',
      ...(endedOn !== undefined && !isKept ? { endedOn } : {}),
      ...(clock.bound === 'endeavour' ? { isEndeavour: true } : {}),
      isUnverified: true,
    },
  ]
}

/** When it came, or when the other side's receipt for it came; until then, when it left. */
function reachedAt(state: CaseState, document: CaseDocument): string | undefined {
  const [first] = document.versions
  const message = first === undefined ? undefined : state.messages.get(first.key)
  if (message === undefined || first === undefined) return first?.at
  return message.direction === 'in' ? message.at : message.transport?.state === 'receipted' ? message.transport.at : message.at
}

/** When the last of those who must act had written what ends the clock; undefined while one has not. */
function endOf({ state, clock, started, documents }: Running): string | undefined {
  const ending = documents.filter(
    (one) =>
      clock.endedBy.includes(ruleType(one.type)) &&
      (clock.endsBy === 'answer' ? one.relatedSetId === started.setId : Date.parse(writtenAt(one)) > Date.parse(writtenAt(started))),
  )
  const actors =
    clock.acts === 'either'
      ? undefined
      : started.isOurs
        ? state.counterparties.map(({ id }) => id).filter((id) => started.direction === 'in' || hasPartOf(state, id, started.receivers))
        : [state.institutionId]
  const firsts =
    actors === undefined ? [first(ending)] : actors.map((actor) => first(ending.filter(({ sender }) => isSamePart(state, sender, actor))))
  if (firsts.length === 0 || firsts.includes(undefined)) return undefined
  return firsts
    .flatMap((one) => one ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)
}

const writtenAt = ({ versions }: CaseDocument): string => versions[0]?.createdAt ?? ''
const first = (documents: readonly CaseDocument[]): string | undefined =>
  documents.map(writtenAt).sort((a, b) => Date.parse(a) - Date.parse(b))[0]

/** The last day of a limit that starts on a day. */
export function dueDay({ kind, length }: ClockCounting, from: PlainDate): PlainDate {
  if (kind === 'months') return addMonths(from, length)
  return addDays(addMonths(plainDate(`${from.slice(0, 7)}-01`), length + 1), -1)
}
