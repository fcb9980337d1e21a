/** Facts of postings as sentences, for tests: `aPostedWorker().from('GR').to('IT').forMonths(18)`. Every condition holds until a test says otherwise. */
import { addMonths, lastDayOfMonths, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import type { PostingFacts } from '../applicable-legislation/facts.ts'

export interface PostedWorker {
  readonly facts: PostingFacts
  from(sendingState: StateCode): PostedWorker
  to(hostState: StateCode): PostedWorker
  starting(start: string): PostedWorker
  forMonths(months: number): PostedWorker
  until(end: string): PostedWorker
  with(facts: PostingFacts): PostedWorker
  without(...facts: (keyof PostingFacts)[]): PostedWorker
}

export function aPostedWorker(facts: PostingFacts = provenFacts('GR', 'IT', plainDate('2026-10-01'), 12)): PostedWorker {
  const change = (more: PostingFacts) => aPostedWorker({ ...facts, ...more })
  const start = facts.period?.from ?? plainDate('2026-10-01')
  return {
    facts,
    from: (state) => change({ sendingState: state, residenceState: state, insurance: { state, since: addMonths(start, -60) } }),
    to: (state) => change({ hostState: state, placesOfWork: [state] }),
    starting: (day) => change({ period: { from: plainDate(day), to: lastDayOfMonths(plainDate(day), 12) } }),
    forMonths: (months) => change({ period: { from: start, to: lastDayOfMonths(start, months) } }),
    until: (end) => change({ period: { from: start, to: plainDate(end) } }),
    with: change,
    without: (...ids) => aPostedWorker(Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id as keyof PostingFacts)))),
  }
}

function provenFacts(sendingState: StateCode, hostState: StateCode, start: PlainDate, months: number): PostingFacts {
  return {
    employmentKind: 'employed',
    sendingState,
    hostState,
    severalStates: false,
    worker: 'identified',
    nationality: sendingState,
    residenceState: sendingState,
    period: { from: start, to: lastDayOfMonths(start, months) },
    hostUndertaking: {},
    placesOfWork: [hostState],
    insurance: { state: sendingState, since: addMonths(start, -60) },
    employment: { since: addMonths(start, -48), contractState: sendingState },
    turnoverShare: 62,
    directRelationship: true,
    replacesPosted: false,
    lentOn: false,
    earlierPostings: [],
  }
}
