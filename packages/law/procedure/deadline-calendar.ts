/**
 * Which time limits follow from an event, and on which days they end.
 * @source deadlines.table.ts; Regulation 1182/71 Art. 3
 */
import { addDays, addMonths, type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, oneOf } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { addWeeks, addYears, dayCountingEvent, endOfMonth, endOfMonthAfter, endOfMonthAfterHalfYear } from './1182-71-counting.ts'
import { type Bound, type Counting, type DeadlineRow, deadlineEvents, deadlines } from './deadlines.table.ts'

/** The day of a limit; undefined where the law names none. */
export function dayOfDeadline(counting: Counting, event: PlainDate): PlainDate | undefined {
  switch (counting.kind) {
    case 'months':
      return addMonths(event, counting.length)
    case 'years':
      return addYears(event, counting.length)
    case 'years-less-a-day':
      return addDays(addYears(event, counting.length), -1)
    case 'weeks':
      return addWeeks(event, counting.length)
    case 'days-counting-event':
      return dayCountingEvent(event, counting.length)
    case 'end-of-month-after':
      return endOfMonthAfter(event, counting.length)
    case 'end-of-month-after-half-year':
      return endOfMonthAfterHalfYear(event, counting.length)
    case 'end-of-month':
      return endOfMonth(event)
    case 'same-day':
      return event
    case 'no-date':
      return undefined
  }
}

const byId = new Map(deadlines.map((row) => [row.id, row]))

export function getDeadline(id: string): DeadlineRow {
  const row = byId.get(id)
  if (row === undefined) throw new Error(`no deadline ${id}`)
  return row
}

/** The last day of a limit that has one. */
export function lastDayOf(id: string, event: PlainDate): PlainDate {
  const day = dayOfDeadline(getDeadline(id).counting, event)
  if (day === undefined) throw new Error(`deadline ${id} names no day`)
  return day
}

const factsSchema = Type.Partial(
  Type.Object({
    event: oneOf(deadlineEvents),
    /** The day on which it happened. */
    happenedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type DeadlineCalendarFacts = Static<typeof factsSchema>

export interface CalendarEntry {
  readonly id: string
  readonly topic: string
  readonly day?: PlainDate
  readonly bound: Bound
  readonly provision: readonly string[]
  readonly consequence: string
}

export interface DeadlineCalendarAnswer {
  readonly deadlines: readonly CalendarEntry[]
}

const sources: FactSources<DeadlineCalendarFacts> = {
  event: { question: 'deadline-event', answeredBy: ['clerk'], essential: true },
  happenedOn: { question: 'deadline-event-day', answeredBy: ['register', 'clerk'], essential: true },
}

export const deadlinesFollow: Rule<DeadlineCalendarFacts, 'deadlines-follow-from-event', never, readonly DeadlineRow[]> = {
  id: 'deadlines-follow-from-event',
  provision: ['1182/71 Art 3'],
  source: 'memory for the counting; each limit names its own source',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'something happened that starts a time limit',
    holds: 'From {day} these limits run: {limits}.',
  },
  evaluate: ({ event, happenedOn }) => {
    const facts = ['event', 'happenedOn'] as const
    if (event === undefined || happenedOn === undefined)
      return { state: 'unknown', missing: facts.filter((fact) => (fact === 'event' ? event : happenedOn) === undefined), facts }
    const rows = deadlines.filter((row) => row.event === event && row.from <= happenedOn)
    return {
      state: 'holds',
      concludes: rows,
      params: { day: happenedOn, limits: rows.map(({ id }) => id).join(', ') },
      provision: [...new Set(['1182/71 Art 3', ...rows.flatMap(({ provision }) => provision)])],
      facts,
    }
  },
}

export const deadlineCalendarSubject: LawSubject<DeadlineCalendarFacts, DeadlineCalendarAnswer> = {
  id: 'deadline-calendar',
  area: 'procedure',
  title: 'Which time limits follow from an event',
  factsSchema,
  sources,
  rules: [deadlinesFollow],
  parse: factsParser(factsSchema),
  dayOf: ({ happenedOn }) => happenedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<DeadlineCalendarAnswer>('deadline-calendar', facts, at, sources)
    const said = reasoning.ask(deadlinesFollow, facts)
    if (said.state !== 'holds' || facts.happenedOn === undefined) return reasoning.open()
    const event = facts.happenedOn
    return reasoning.decided({ deadlines: said.concludes.map((row) => entryOf(row, event)) })
  },
}

function entryOf({ id, topic, counting, bound, provision, consequence }: DeadlineRow, event: PlainDate): CalendarEntry {
  const day = dayOfDeadline(counting, event)
  return { id, topic, ...(day === undefined ? {} : { day }), bound, provision, consequence }
}
