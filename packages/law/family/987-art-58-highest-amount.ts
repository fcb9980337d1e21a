/**
 * Work in two States and children in neither, or in both: the higher amount is paid in full, and half of it comes back, capped at the other State's own amount.
 * @source 987/2009 Art. 58; 883/2004 Art. 68(1)(b)(i)
 */
import { type StateCode, shareOf } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { since2010 } from './family-states-bound.ts'
import { amountOf, type FamilyCase, strongestOf } from './priority-facts.ts'

export interface HighestPays {
  readonly primary: StateCode
  readonly reimbursement: { readonly from: StateCode; readonly to: StateCode; readonly amount: number }
}

export const familyHighestAmount: Rule<FamilyCase, 'family-highest-amount', 'equal-amounts' | 'more-than-two-states', HighestPays> = {
  id: 'family-highest-amount',
  provision: ['987/2009 Art 58', '883/2004 Art 68(1)(b)(i)'],
  source: 'loisuisse.ch, 987/2009 Art 58; HMRC TCTM02825',
  validity: since2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'one of the two States of work pays more',
    holds: '{state} pays more and pays in full; {other} pays back half, at most its own amount.',
    'equal-amounts': 'Both States would pay the same, so the amounts do not say who pays.',
    'more-than-two-states': 'The family works in more than two States. The Regulation shares the cost between two.',
  },
  evaluate: (facts) => {
    const strongest = strongestOf(facts.standings)
    const [a, b, third] = strongest
    if (a === undefined || b === undefined || third !== undefined)
      return { state: 'unknown', because: 'more-than-two-states', missing: [], facts: ['rights'] }
    const [ofA, ofB] = [amountOf(facts, a.state), amountOf(facts, b.state)]
    if (ofA === undefined || ofB === undefined) {
      const isPerChild = facts.amountsPerChild !== undefined
      return { state: 'unknown', missing: [isPerChild ? 'children' : 'amounts'], facts: ['amounts', 'amountsPerChild', 'children'] }
    }
    const read = ['rights', 'children', 'amounts', 'amountsPerChild'] as const
    if (ofA === ofB) return { state: 'unknown', because: 'equal-amounts', missing: [], facts: read }
    const [primary, other, higher, lower] = ofA > ofB ? [a.state, b.state, ofA, ofB] : [b.state, a.state, ofB, ofA]
    const amount = Math.min(shareOf(higher, 1, 2), lower)
    const concludes = { primary, reimbursement: { from: other, to: primary, amount } }
    return { state: 'holds', concludes, params: { state: primary, other }, facts: read }
  },
}
