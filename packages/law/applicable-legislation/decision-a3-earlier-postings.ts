/**
 * Postings that began under Regulation 1408/71 and go on without a break: together no longer than 24 months.
 * @source Decision A3; 883/2004 Art. 12(1)
 * @unit   calendar months, both ends included, from the first day of the earliest posting
 */
import { addDays, lastDayOfMonths, type PlainDate, plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import type { PostingFacts } from './facts.ts'
import { exceptionAgreement, hostStateLaw, since2010 } from './posting-rule.ts'

const lastDayOf1408 = plainDate('2010-04-30')

type Earlier = NonNullable<PostingFacts['earlierPostings']>[number]

/** Earlier postings to the same State that began under 1408/71 and run on into this one without a day between. */
export function postingsContinuedFrom1408({ earlierPostings, hostState, period, hostUndertaking }: PostingFacts): readonly Earlier[] {
  if (earlierPostings === undefined || earlierPostings.length === 0 || hostState === undefined || period === undefined) return []
  if (!earlierPostings.some((earlier) => earlier.period.from <= lastDayOf1408)) return []
  const here = hostUndertaking === undefined || hostUndertaking === 'none' ? undefined : hostUndertaking.id
  const chain: Earlier[] = []
  let next: PlainDate = period.from
  for (const earlier of [...earlierPostings].sort((a, b) => (a.period.from < b.period.from ? 1 : -1))) {
    if (earlier.hostState !== hostState || (here !== undefined && earlier.undertaking !== undefined && earlier.undertaking !== here))
      continue
    if (addDays(earlier.period.to, 1) !== next) continue
    chain.push(earlier)
    next = earlier.period.from
  }
  const first = chain.at(-1)
  return first !== undefined && first.period.from <= lastDayOf1408 ? chain : []
}

export const continuedFrom1408: Rule<PostingFacts, 'posting-continued-from-1408', 'over-24-months-together'> = {
  id: 'posting-continued-from-1408',
  provision: ['Decision A3', '883/2004 Art 12(1)'],
  source: 'memory; Practical Guide Part I, question 14 (title read)',
  validity: since2010,
  verified: false,
  leadsTo: [hostStateLaw, exceptionAgreement],
  says: {
    condition: 'with the posting that began before May 2010 and goes on without a break, the posting lasts 24 months at most',
    holds: 'The posting that began under the earlier Regulation counts in: together they end by {lastDay}.',
    'over-24-months-together': 'Together with the posting that began under the earlier Regulation it lasts beyond {lastDay}.',
  },
  evaluate: (facts, { parameters }) => {
    const looked = ['earlierPostings', 'hostState', 'period'] as const
    const first = postingsContinuedFrom1408(facts).at(-1)
    if (first === undefined || facts.period === undefined) return { state: 'unknown', missing: ['earlierPostings'], facts: looked }
    const lastDay = lastDayOfMonths(first.period.from, parameters.postingMaxMonths)
    if (facts.period.to <= lastDay) return { state: 'holds', params: { lastDay }, facts: looked }
    return { state: 'fails', because: 'over-24-months-together', params: { lastDay }, facts: looked }
  },
}
