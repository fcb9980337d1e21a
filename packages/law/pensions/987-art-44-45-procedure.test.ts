/** Child-raising periods and the contact institution: 987/2009 Art. 44-45. */
import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { childRaisingSubject } from './987-art-44-child-raising.ts'
import { contactInstitutionSubject } from './987-art-45-contact-institution.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

describe('child-raising periods (987/2009 Art. 44)', () => {
  const raised = { competentState: 'BE', doesCompetentStateCount: false, activeUnderWhenRaisingBegan: 'DE' } as const
  it.each([
    ['the competent State counts them', { ...raised, doesCompetentStateCount: true }, 'decided', { countedBy: 'BE' }],
    ['else the State of the last activity', { ...raised, hasStartedWorkElsewhere: false }, 'decided', { countedBy: 'DE' }],
    ['unless work elsewhere came between', { ...raised, hasStartedWorkElsewhere: true }, 'needs-clerk', undefined],
    ['whether work came between is not known', raised, 'unknown', undefined],
  ] as const)('%s', (_, facts, outcome, answer) => {
    const decision = childRaisingSubject.decide(facts, at)
    expect([decision.outcome, decision.answer]).toEqual([outcome, answer])
  })
})

it.each([
  ['lives where also insured', { residenceState: 'FR', insuredInOrder: ['FR', 'DE'] }, { contactState: 'FR' }],
  [
    'lives where never insured',
    { residenceState: 'PT', insuredInOrder: ['FR', 'DE'], lodgedIn: 'PT' },
    { contactState: 'DE', isForwarded: true },
  ],
  [
    'claims where insured last',
    { residenceState: 'FR', insuredInOrder: ['FR', 'DE'], lodgedIn: 'DE' },
    { contactState: 'DE', isForwarded: false },
  ],
] as const)('the contact institution of a person who %s (987/2009 Art. 45)', (_, facts, answer) =>
  expect(contactInstitutionSubject.decide({ ...facts, insuredInOrder: [...facts.insuredInOrder] }, at).answer).toEqual(answer),
)
