import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

describe('care for a citizen who does not work', () => {
  const facts = { residenceState: 'LV', isUnionCitizen: true, isEconomicallyActive: false, isSubjectToItsLaw: true, monthsOfResidence: 24 }
  it.each([
    ['is open to the person, for a contribution', facts, 'decided', { mustBeAdmitted: true, mayAskContribution: true }],
    [
      'may cost a contribution in the 59th month',
      { ...facts, monthsOfResidence: 59 },
      'decided',
      { mustBeAdmitted: true, mayAskContribution: true },
    ],
    ['costs none after five years', { ...facts, monthsOfResidence: 60 }, 'decided', { mustBeAdmitted: true, mayAskContribution: false }],
    ['is for a member of staff in the first three months', { ...facts, monthsOfResidence: 2 }, 'needs-clerk', undefined],
    ['follows from work where there is work', { ...facts, isEconomicallyActive: true }, 'needs-clerk', undefined],
    ['is the matter of another State where its law applies', { ...facts, isSubjectToItsLaw: false }, 'needs-clerk', undefined],
    ['is for a member of staff for other persons', { ...facts, isUnionCitizen: false }, 'needs-clerk', undefined],
    ['is for a member of staff outside the Union', { ...facts, residenceState: 'CH' }, 'needs-clerk', undefined],
    ['is for a member of staff in the United Kingdom', { ...facts, residenceState: 'GB' }, 'needs-clerk', undefined],
    ['is open while the length of residence is not known', { ...facts, monthsOfResidence: undefined }, 'unknown', undefined],
    ['is open without facts', {}, 'unknown', undefined],
  ])('%s', (_, given, outcome, answer) => {
    const said = asked('inactive-resident-care', given)
    expect(said.outcome).toBe(outcome)
    expect(said.answer).toEqual(answer)
  })
})
