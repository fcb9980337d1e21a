/**
 * Where the law of the claim asks for periods of insurance, work in another State without insurance counts only if it would have been
 * insured under that law.
 * @source 883/2004 Art. 61(1), loisuisse.ch
 */
import { plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import type { ForeignPeriodsFacts } from './foreign-periods-facts.ts'

export const workWouldBeInsured: Rule<ForeignPeriodsFacts, 'foreign-work-would-be-insured', 'would-not-be-insured'> = {
  id: 'foreign-work-would-be-insured',
  provision: ['883/2004 Art 61(1)'],
  source: 'loisuisse.ch, 883/2004 Art 61',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['883/2004 Art 61(1)'],
  says: {
    condition: 'periods abroad are of a kind that the law of the claim asks for, or would have been insured under it',
    holds: 'The periods abroad are of a kind that counts under the law of the claim.',
    'would-not-be-insured': 'The law of the claim asks for periods of insurance, and the work abroad would not have been insured under it.',
  },
  evaluate: ({ periodsAskedFor: asked, foreignPeriodsAre: are, wouldHaveBeenInsured }) => {
    const facts = ['periodsAskedFor', 'foreignPeriodsAre', 'wouldHaveBeenInsured'] as const
    if (are === 'insurance' || wouldHaveBeenInsured === true || asked === 'work') return { state: 'holds', facts }
    if (asked === undefined) return { state: 'unknown', missing: ['periodsAskedFor'], facts }
    if (are === undefined) return { state: 'unknown', missing: ['foreignPeriodsAre'], facts }
    if (wouldHaveBeenInsured === undefined) return { state: 'unknown', missing: ['wouldHaveBeenInsured'], facts }
    return { state: 'fails', because: 'would-not-be-insured', facts }
  },
}

/** Asked where something is said of it; without that, periods abroad are taken for what the other State certifies them to be. */
export const speaksOfInsurance = ({ periodsAskedFor, foreignPeriodsAre, wouldHaveBeenInsured }: ForeignPeriodsFacts): boolean =>
  periodsAskedFor !== undefined || foreignPeriodsAre !== undefined || wouldHaveBeenInsured !== undefined
