/**
 * The tie of the worker and of the employer to the sending State before and during the posting.
 * One month and 25 % are indications: less is for a clerk, never a refusal.
 * @source 987/2009 Art. 14(1)-(2); Decision A2 pt 1; Practical Guide Part I
 */
import { addMonths } from '@passerelle/kernel'
import { hostStateLaw, missing, missingOf, type PostingRule, since2010 } from './posting-rule.ts'

export const insuredBefore: PostingRule<'insured-in-another-state' | 'not-insured' | 'insured-for-too-short'> = {
  id: 'insured-before',
  phase: 'condition',
  provision: ['987/2009 Art 14(1)', 'Decision A2 pt 1'],
  source: 'HMRC NIM33090; ccss.public.lu: any basis of insurance counts, the same employer is not needed',
  validity: since2010,
  verified: true,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'the worker was insured in the sending State before the posting',
    holds: 'The worker was insured in the sending State long enough before the posting.',
    'insured-in-another-state': 'The worker was insured in {state}.',
    'not-insured': 'No insurance is known in the sending State before the posting.',
    'insured-for-too-short': 'The worker has been insured since {since}. One month before the posting would have been by {latest}.',
  },
  evaluate: (known, { parameters }) => {
    const { insurance, sendingState, period } = known
    const facts = ['insurance', 'sendingState', 'period'] as const
    if (insurance === undefined || sendingState === undefined || period === undefined) return missingOf(known, ...facts)
    if (insurance.state !== sendingState)
      return { state: 'fails', because: 'insured-in-another-state', params: { state: insurance.state }, facts }
    if (insurance.since === null) return { state: 'unknown', because: 'not-insured', missing: [], facts }
    const latest = addMonths(period.from, -parameters.priorAffiliationMonths)
    const params = { since: insurance.since, latest }
    if (insurance.since <= latest) return { state: 'holds', facts, params }
    return { state: 'unknown', because: 'insured-for-too-short', missing: [], params, facts }
  },
}

export const substantialActivity: PostingRule<'internal-management-only' | 'low-turnover'> = {
  id: 'substantial-activity',
  phase: 'condition',
  provision: ['987/2009 Art 14(2)', 'Practical Guide Part I'],
  source: 'european-employers.eu for Art. 14(2); the 25 % indication: memory',
  validity: since2010,
  verified: false,
  leadsTo: [hostStateLaw],
  says: {
    condition: 'the employer normally carries out substantial activity in the sending State',
    holds: 'The employer carries out substantial activity in the sending State.',
    'internal-management-only': 'The employer has only internal management in the sending State.',
    'low-turnover': '{share} % of the turnover arises in the sending State. Below {needed} %, a member of staff examines the activity.',
  },
  evaluate: ({ turnoverShare, internalManagementOnly }, { parameters }) => {
    if (internalManagementOnly === true) return { state: 'fails', because: 'internal-management-only', facts: ['internalManagementOnly'] }
    if (turnoverShare === undefined) return missing('turnoverShare')
    const params = { share: turnoverShare, needed: parameters.turnoverSharePercent }
    if (turnoverShare >= parameters.turnoverSharePercent)
      return { state: 'holds', facts: ['turnoverShare', 'internalManagementOnly'], params }
    return { state: 'unknown', because: 'low-turnover', missing: [], params, facts: ['turnoverShare'] }
  },
}
