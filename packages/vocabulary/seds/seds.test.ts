import { describe, expect, it } from 'vitest'
import { parseSed } from './index.ts'

const minimalA009 = {
  Person: { PersonIdentification: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' } },
  EmployerInPostingState: { Employer: [{ name: 'Aegean Marble Works (demo)' }] },
  DecisionLegislationApplicable: {
    Decision: { InitialDecision: true },
    memberStateWhichLegislationApplies: 'GR',
    PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: '2026-01-15', endDate: '2026-12-31' } },
  },
  articleRegulationECNo8832004: '01',
}

describe('A009', () => {
  it('is read in its normal form: empty groups and lists are no content', () => {
    const result = parseSed('A009', {
      ...minimalA009,
      PlaceWork: {},
      Person: { ...minimalA009.Person, AdditionalInformationPerson: { nationality: [] } },
    })
    expect(result).toEqual({ ok: true, value: minimalA009 })
  })
  it('names every error with its path', () => {
    const result = parseSed('A009', {
      ...minimalA009,
      Person: { PersonIdentification: { ...minimalA009.Person.PersonIdentification, forename: undefined, sex: 'male' } },
      DecisionLegislationApplicable: {
        Decision: { InitialDecision: false },
        memberStateWhichLegislationApplies: 'EL',
        PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: '2026-02-01', endDate: '2026-01-31' } },
      },
      constructor: 1,
    })
    expect(result.ok ? [] : result.error.map(({ code, at }) => `${code} ${at}`).sort()).toEqual(
      [
        'vocabulary/end-before-start /A009/DecisionLegislationApplicable/PeriodForWhichDecisionApplies/FixedPeriod/endDate',
        'vocabulary/missing-field /A009/DecisionLegislationApplicable/Decision/AmendingDecision',
        'vocabulary/missing-field /A009/Person/PersonIdentification/forename',
        'vocabulary/unknown-code /A009/DecisionLegislationApplicable/memberStateWhichLegislationApplies',
        'vocabulary/unknown-code /A009/Person/PersonIdentification/sex',
        'vocabulary/unknown-field /A009/constructor',
      ].sort(),
    )
  })
  it.each([
    ['a control character', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['a line break in a name', 'a\nb'],
    ['only spaces', '   '],
  ])('refuses %s', (_, forename) => {
    const result = parseSed('A009', {
      ...minimalA009,
      Person: { PersonIdentification: { ...minimalA009.Person.PersonIdentification, forename } },
    })
    expect(result).toEqual({ ok: false, error: [{ code: 'vocabulary/wrong-text', at: '/A009/Person/PersonIdentification/forename' }] })
  })
  it('asks for an employer or a self-employment', () => {
    const { EmployerInPostingState: _, ...without } = minimalA009
    expect(parseSed('A009', without)).toMatchObject({ ok: false, error: [{ code: 'vocabulary/one-of-missing' }] })
  })
})
