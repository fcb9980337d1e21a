/**
 * Decision A2 of the Administrative Commission: the direct relationship, lending on, recruitment, and the pause between postings.
 * @unit two months, counted in calendar months from the day after the last posting ended
 */
import { addDays, lastDayOfMonths } from '@passerelle/kernel'
import { insuredBefore } from './987-art-14.ts'
import { holds, hostStateLaw, missing, missingOf, type PostingRule, since2010 } from './posting-rule.ts'

export const directRelationship: PostingRule<'no-direct-relationship' | 'contract-in-host-state' | 'no-employment-known'> = {
  id: 'direct-relationship',
  phase: 'condition',
  settlesHostState: true,
  provision: ['883/2004 Art 12(1)', 'Decision A2 pt 1'],
  source: 'HMRC NIM33075: contract, duty to pay, power to dismiss, power over the nature of the work',
  validity: since2010,
  verified: true,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'the direct relationship between worker and employer continues',
    holds: 'The direct relationship between worker and employer continues.',
    'no-direct-relationship': 'The worker is not under the employer’s direction during the posting.',
    'contract-in-host-state': 'There is a contract of employment in {state}.',
    'no-employment-known': 'The register knows no employment with this employer.',
  },
  evaluate: ({ directRelationship: kept, employment, hostState }) => {
    if (kept === false) return { state: 'fails', because: 'no-direct-relationship', facts: ['directRelationship'] }
    if (hostState !== undefined && employment?.contractState === hostState)
      return { state: 'fails', because: 'contract-in-host-state', params: { state: hostState }, facts: ['employment', 'hostState'] }
    if (kept === undefined) return missing('directRelationship')
    if (employment?.since === null)
      return { state: 'unknown', because: 'no-employment-known', missing: [], facts: ['directRelationship', 'employment'] }
    return holds('directRelationship', 'employment', 'hostState')
  },
}

export const notLentOn: PostingRule<'lent-on'> = {
  id: 'not-lent-on',
  phase: 'condition',
  settlesHostState: true,
  provision: ['Decision A2 pt 4'],
  source: 'memory',
  validity: since2010,
  verified: false,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'the worker is not lent on',
    holds: 'The worker is not lent on to another undertaking.',
    'lent-on': 'The worker is lent on to another undertaking.',
  },
  evaluate: ({ lentOn }) => {
    if (lentOn === undefined) return missing('lentOn')
    return lentOn ? { state: 'fails', because: 'lent-on', facts: ['lentOn'] } : holds('lentOn')
  },
}

/**
 * Excluded: recruited in the host State for work there; recruited elsewhere for the posting without the tie of 987/2009 Art. 14(1).
 * A worker who lives in the sending State and was insured there before is presumed to come from there.
 */
export const recruitedInSendingState: PostingRule<'recruited-in-host-state' | 'recruited-elsewhere-without-insurance'> = {
  id: 'recruited-in-sending-state',
  phase: 'condition',
  provision: ['Decision A2 pt 4'],
  source: 'memory',
  validity: since2010,
  verified: false,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'a worker recruited for the posting was already covered in the sending State',
    holds: 'The worker was already covered in the sending State when recruited.',
    'recruited-in-host-state': 'The worker was recruited in the State of work.',
    'recruited-elsewhere-without-insurance': 'The worker was recruited elsewhere, and earlier insurance in the sending State is not known.',
  },
  evaluate: (facts, context) => {
    const { recruitedForPosting, recruitedIn, sendingState, hostState, residenceState } = facts
    if (recruitedIn !== undefined && recruitedIn === hostState)
      return { state: 'fails', because: 'recruited-in-host-state', facts: ['recruitedIn', 'hostState'] }
    if (recruitedForPosting === false) return holds('recruitedForPosting', 'recruitedIn', 'hostState')
    if (recruitedIn !== undefined && recruitedIn === sendingState) return holds('recruitedIn', 'sendingState')
    const insured = insuredBefore.evaluate(facts, context)
    if (recruitedIn !== undefined) {
      if (insured.state === 'holds') return holds('recruitedIn', 'hostState', ...insured.facts)
      return { state: 'unknown', because: 'recruited-elsewhere-without-insurance', missing: [], facts: ['recruitedIn', ...insured.facts] }
    }
    if (residenceState !== undefined && residenceState === sendingState && insured.state === 'holds')
      return { state: 'holds', presumed: true, facts: ['residenceState', 'recruitedIn', ...insured.facts] }
    return recruitedForPosting === true ? missing('recruitedIn') : missing('recruitedForPosting')
  },
}

export const pauseSinceLastPosting: PostingRule<'pause-too-short'> = {
  id: 'pause-since-last-posting',
  phase: 'condition',
  provision: ['Decision A2 pt 3(c)'],
  source: 'KPMG flash alert 2026-115; the counting of the two months: our reading',
  validity: since2010,
  verified: false,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'there was a pause since the last posting',
    holds: 'There was no earlier posting that stands in the way.',
    'pause-too-short': 'The last posting ended on {lastEnd}. Usually {months} months must pass.',
  },
  evaluate: (known, { parameters }) => {
    const { earlierPostings, hostState, period, hostUndertaking } = known
    if (earlierPostings === undefined) return missing('earlierPostings')
    if (earlierPostings.length === 0) return holds('earlierPostings')
    if (hostState === undefined || period === undefined) return missingOf(known, 'hostState', 'period')
    const facts = ['earlierPostings', 'hostState', 'period', 'hostUndertaking'] as const
    const close = earlierPostings.filter(
      (earlier) =>
        earlier.hostState === hostState &&
        earlier.period.from <= period.to &&
        period.from <= lastDayOfMonths(addDays(earlier.period.to, 1), parameters.monthsBetweenPostings),
    )
    if (earlierPostings.every((earlier) => earlier.hostState !== hostState))
      return { ...holds(...facts), provision: ['Decision A2 pt 3(a)', 'Decision A2 pt 3(c)'] }
    if (close.length === 0) return holds(...facts)
    if (hostUndertaking === undefined) return missing('hostUndertaking')
    const here = hostUndertaking === 'none' ? undefined : hostUndertaking.id
    const same = close.filter(({ undertaking }) => here === undefined || undertaking === undefined || undertaking === here)
    const last = same
      .map((earlier) => earlier.period.to)
      .sort()
      .at(-1)
    if (last === undefined) return holds(...facts)
    const first = same.map((earlier) => earlier.period.from).sort()[0]
    const fitsInto = parameters.pauseAfterMonths
    if (fitsInto > 0 && first !== undefined && period.to <= lastDayOfMonths(first, fitsInto)) return holds(...facts)
    return {
      state: 'unknown',
      because: 'pause-too-short',
      missing: [],
      params: { lastEnd: last, months: parameters.monthsBetweenPostings },
      facts,
    }
  },
}
