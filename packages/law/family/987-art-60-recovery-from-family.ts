/**
 * The second State paid in full and nothing was claimed in the first: whether the family must pay back is for a clerk.
 * @source C-36/23 Familienkasse Sachsen; C-199/21 DN (headnotes read, rulings from memory); 883/2004 Art. 68; 987/2009 Art. 60
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { since2010 } from './family-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    primaryState: stateSchema,
    secondaryState: stateSchema,
    wasClaimedInPrimaryState: Type.Boolean(),
    secondaryPaidInFull: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type RecoveryFromFamilyFacts = Static<typeof factsSchema>

export interface RecoveryFromFamilyAnswer {
  readonly primary?: StateCode
  readonly secondary?: StateCode
}

const sources: FactSources<RecoveryFromFamilyFacts> = {
  primaryState: { question: 'primary-state', answeredBy: ['register', 'other-state'] },
  secondaryState: { question: 'secondary-state', answeredBy: ['register'] },
  wasClaimedInPrimaryState: { question: 'claim-in-primary-state', answeredBy: ['person', 'other-state'] },
  secondaryPaidInFull: { question: 'paid-in-full', answeredBy: ['register'] },
}

export const recoveryFromFamily: Rule<
  RecoveryFromFamilyFacts,
  'recovery-from-family',
  'nothing-claimed-there' | 'claimed-there' | 'nothing-overpaid'
> = {
  id: 'recovery-from-family',
  provision: ['C-36/23', 'C-199/21', '883/2004 Art 68(1)', '883/2004 Art 68(2)', '883/2004 Art 68(3)', '987/2009 Art 60(1)'],
  source: 'headnotes of C-36/23 and C-199/21; rulings from memory',
  validity: since2010,
  verified: false,
  leadsTo: ['987/2009 Art 72', '987/2009 Art 60(5)'],
  says: {
    condition: 'the second State may claim back from the family what the first should have paid',
    holds: 'The family may be asked to pay back.',
    'nothing-claimed-there':
      'Nothing was claimed or paid in the first State. The family cannot simply be asked to pay back its share; the two institutions settle it.',
    'claimed-there': 'The first State was asked as well. The two institutions settle what was paid twice.',
    'nothing-overpaid': 'The second State did not pay in full.',
  },
  evaluate: ({ wasClaimedInPrimaryState, secondaryPaidInFull }) => {
    const read = ['wasClaimedInPrimaryState', 'secondaryPaidInFull'] as const
    if (wasClaimedInPrimaryState === undefined) return { state: 'unknown', missing: ['wasClaimedInPrimaryState'], facts: read }
    if (secondaryPaidInFull === undefined) return { state: 'unknown', missing: ['secondaryPaidInFull'], facts: read }
    const because = !secondaryPaidInFull ? 'nothing-overpaid' : wasClaimedInPrimaryState ? 'claimed-there' : 'nothing-claimed-there'
    return { state: 'unknown', because, missing: [], facts: read }
  },
}

export const familyRecoverySubject: LawSubject<RecoveryFromFamilyFacts, RecoveryFromFamilyAnswer> = {
  id: 'family-recovery',
  area: 'family',
  title: 'Whether the family must pay back what the first State should have paid',
  factsSchema,
  sources,
  rules: [recoveryFromFamily],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<RecoveryFromFamilyAnswer>('family-recovery', facts, at, sources)
    reasoning.ask(recoveryFromFamily, facts)
    const { primaryState, secondaryState } = facts
    return reasoning.open({
      otherwise: {
        ...(primaryState === undefined ? {} : { primary: primaryState }),
        ...(secondaryState === undefined ? {} : { secondary: secondaryState }),
      },
    })
  },
}
