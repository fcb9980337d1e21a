/**
 * Length of the posting and the ban on replacing a posted person.
 * @source 883/2004 Art. 12(1); C-527/16
 * @unit   calendar months, both ends included: from 15 January, 24 months end on 14 January
 */
import { addDays, lastDayOfMonths } from '@passerelle/kernel'
import { exceptionAgreement, holds, hostStateLaw, missing, type PostingRule, since2010 } from './posting-rule.ts'

export const atMost24Months: PostingRule = {
  id: 'at-most-24-months',
  phase: 'condition',
  provision: ['883/2004 Art 12(1)'],
  source: 'HMRC NIM33075; the day after the last is let through by one administration (NAV), so a clerk decides it',
  validity: since2010,
  verified: true,
  leadsTo: [hostStateLaw, exceptionAgreement],
  evaluate: ({ period }, { parameters }) => {
    if (period === undefined) return missing('period')
    const lastDay = lastDayOfMonths(period.from, parameters.postingMaxMonths)
    const params = { lastDay, months: parameters.postingMaxMonths }
    if (period.to <= lastDay) return { ...holds('period'), params }
    if (period.to === addDays(lastDay, 1))
      return { state: 'unknown', because: 'one-day-over-24-months', missing: [], params, facts: ['period'] }
    return { state: 'fails', because: 'over-24-months', params, facts: ['period'] }
  },
}

export const noReplacement: PostingRule = {
  id: 'no-replacement',
  phase: 'condition',
  settlesHostState: true,
  provision: ['883/2004 Art 12(1)'],
  source: 'C-527/16 Alpenrind: a replacement counts also between different employers',
  validity: since2010,
  verified: true,
  leadsTo: [hostStateLaw],
  evaluate: ({ replacesPosted }) => {
    if (replacesPosted === undefined) return missing('replacesPosted')
    return replacesPosted ? { state: 'fails', because: 'replaces-posted-person', facts: ['replacesPosted'] } : holds('replacesPosted')
  },
}
