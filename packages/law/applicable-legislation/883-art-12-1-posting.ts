/**
 * Length of the posting and the ban on replacing a posted person.
 * @source 883/2004 Art. 12(1); C-527/16
 * @unit   calendar months, both ends included: from 15 January, 24 months end on 14 January
 */
import { addDays, lastDayOfMonths } from '@passerelle/kernel'
import { exceptionAgreement, holds, hostStateLaw, missing, type PostingRule, since2010 } from './posting-rule.ts'

export const atMost24Months: PostingRule<'one-day-over-24-months' | 'over-24-months'> = {
  id: 'at-most-24-months',
  phase: 'condition',
  provision: ['883/2004 Art 12(1)'],
  source: 'HMRC NIM33075; the day after the last is let through by one administration (NAV), so a clerk decides it',
  validity: since2010,
  verified: true,
  leadsTo: [hostStateLaw, exceptionAgreement],
  says: {
    condition: 'the posting lasts 24 months at most',
    holds: 'The posting lasts no longer than {months} months.',
    'one-day-over-24-months': 'The posting is one day longer than {months} months. A member of staff looks at it.',
    'over-24-months': 'The posting is longer than {months} months. The last possible day would be {lastDay}.',
  },
  evaluate: ({ period }, { parameters }) => {
    if (period === undefined) return missing('period')
    const lastDay = lastDayOfMonths(period.from, parameters.postingMaxMonths)
    const params = { lastDay, months: parameters.postingMaxMonths }
    if (period.to <= lastDay) return { state: 'holds', facts: ['period'], params }
    if (period.to === addDays(lastDay, 1))
      return { state: 'unknown', because: 'one-day-over-24-months', missing: [], params, facts: ['period'] }
    return { state: 'fails', because: 'over-24-months', params, facts: ['period'] }
  },
}

export const noReplacement: PostingRule<'replaces-posted-person'> = {
  id: 'no-replacement',
  phase: 'condition',
  settlesHostState: true,
  provision: ['883/2004 Art 12(1)'],
  source: 'C-527/16 Alpenrind: a replacement counts also between different employers',
  validity: since2010,
  verified: true,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'the worker does not replace another posted person',
    holds: 'The worker does not replace another posted person.',
    'replaces-posted-person': 'The worker replaces a person who was posted before.',
  },
  evaluate: ({ replacesPosted, replacedSince, period }, { parameters }) => {
    if (replacesPosted === undefined) return missing('replacesPosted')
    if (!replacesPosted) return holds('replacesPosted')
    if (parameters.sharedPostingMonths > 0) {
      if (replacedSince === undefined) return missing('replacedSince')
      if (period === undefined) return missing('period')
      const lastDay = lastDayOfMonths(replacedSince, parameters.sharedPostingMonths)
      if (period.to <= lastDay) return holds('replacesPosted', 'replacedSince', 'period')
    }
    return { state: 'fails', because: 'replaces-posted-person', facts: ['replacesPosted'] }
  },
}
