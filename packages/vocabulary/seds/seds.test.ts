import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { leafPaths } from '../definition/leaf-paths.ts'
import { parseSed, seds } from './index.ts'

const file = new URL('../../../../shared/reference/eessi/sed-fields-cdm42.json', import.meta.url)
const here = existsSync(file)
if (!here) console.warn('left out: the reference field paths of the SEDs are not beside the repository')
const reference: Record<string, { package: string; fields: string[] }> = here ? JSON.parse(readFileSync(file, 'utf8')).documentTypes : {}

/** Fields that other samples prove and the empty template of 4.2 lacks. */
const beyondTheTemplate: Record<string, string[]> = {
  A009: ['DecisionLegislationApplicable.Decision.AmendingDecision.datePreviousDecision'],
}

describe.skipIf(!here)('a SED definition and the field paths of model 4.2', () => {
  it.each(Object.keys(seds) as (keyof typeof seds)[])('%s has the same fields in the same order', (type) => {
    const ours = leafPaths(seds[type].content).filter((path) => !(beyondTheTemplate[type] ?? []).includes(path))
    const theirs = reference[type]?.fields.map((path) => path.replace('.value[]', ''))
    expect(ours).toEqual(theirs)
    expect(seds[type].package).toBe(reference[type]?.package)
  })
})

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
