import { describe, expect, it } from 'vitest'
import { readSedFile } from '../dialects/index.ts'
import { emptyExample, filledExample } from '../examples/index.ts'
import { findSed, type ModelVersion, parseAgainst } from '../index.ts'

const content = (type: string, model: ModelVersion = '4.4') => {
  const sed = findSed(type, model)
  if (sed === undefined) throw new Error(`no ${type} in ${model}`)
  return sed.content
}
const errorsOf = (type: string, value: unknown, model?: ModelVersion) => {
  const read = parseAgainst(content(type, model), value, type)
  return read.ok ? [] : read.error.map(({ code, at }) => `${code} ${at}`)
}
/** An example with the group at a path changed. */
const changed = (type: string, path: readonly string[], by: (group: Record<string, unknown>) => object) => {
  const at = (value: unknown, [name, ...rest]: readonly string[]): unknown => {
    const group = value as Record<string, unknown>
    return name === undefined ? by(group) : { ...group, [name]: at(group[name], rest) }
  }
  return at(filledExample(content(type)), path)
}
const without = (name: string) => (group: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(group).filter(([key]) => key !== name))

describe('documents whose schemas of 4.4 were read', () => {
  it.each([
    ['A009', ['Person', 'Addresses', 'DecisionLegislationApplicable', 'articleRegulationECNo8832004']],
    ['A001', ['Person', 'Addresses', 'RequestedPeriod', 'RequestedForSituationsCoveredByArti8832004', 'ApplicableLegislation']],
    ['A012', ['Person']],
    ['H062', ['Person', 'InformationPersonalIdentificationNumberInSending']],
    ['H065', ['Person', 'AdditionalInformationConcerning']],
    ['P2200', ['InsuredPerson', 'Miscellaneous']],
    ['S071', ['Person', 'AddressOfPersonForWhomAnEntitlementDocument', 'StatusPerson', 'PeriodEntitlement']],
  ])('%s must say %j', (type, mandatory) => expect(Object.keys(emptyExample(content(type)))).toEqual(mandatory))

  it('say who the person is, in 4.4 and not before', () => {
    const nameless = changed('A012', ['Person', 'PersonIdentification'], without('familyName'))
    expect(errorsOf('A012', nameless)).toEqual(['vocabulary/missing-field /A012/Person/PersonIdentification/familyName'])
    expect(errorsOf('A012', nameless, '4.2')).toEqual([])
  })
  it('an A009 is a first decision or amends an earlier one, never both', () => {
    const decision = ['DecisionLegislationApplicable', 'Decision']
    const amending = { AmendingDecision: { InitialDecision: false, datePreviousDecision: '2026-01-15' } }
    expect(
      errorsOf(
        'A009',
        changed('A009', decision, () => amending),
      ),
    ).toEqual([])
    expect(
      errorsOf(
        'A009',
        changed('A009', decision, () => ({ ...amending, InitialDecision: true })),
      ),
    ).toEqual(['vocabulary/not-allowed-here /A009/DecisionLegislationApplicable/Decision/AmendingDecision'])
  })
  it('a period ends or says why it does not', () => {
    const period = ['DecisionLegislationApplicable', 'PeriodForWhichDecisionApplies']
    const open = { OpenPeriod: { typeOpenPeriod: '01', startDate: '2026-01-01' } }
    expect(
      errorsOf(
        'A009',
        changed('A009', period, () => open),
      ),
    ).toEqual([])
    expect(
      errorsOf(
        'A009',
        changed('A009', period, () => ({})),
      ),
    ).toEqual(['vocabulary/one-of-missing /A009/DecisionLegislationApplicable/PeriodForWhichDecisionApplies/FixedPeriod'])
  })
  it('close their lists: a code that passes in 4.2 is an error in 4.4', () => {
    const read = (sedVer: string) =>
      readSedFile(
        JSON.stringify({ H062: { sedGVer: '4', sedVer, AddressPerson: { AddressPerson: [{ typeAddress: { value: ['07'] } }] } } }),
      )
    expect(read('2')).toMatchObject({ ok: true, value: { warnings: [{ code: 'vocabulary/unknown-code' }] } })
    expect(read('4')).toMatchObject({
      ok: false,
      error: [{ code: 'vocabulary/unknown-code', at: '/H062/AddressPerson/AddressPerson/0/typeAddress' }],
    })
  })
})

describe('every document of 4.4', () => {
  it.each(['A009', 'A010', 'S040', 'U002'])('%s: texts of the core components have the lengths of the schemas', (type) => {
    const limits = JSON.stringify(content(type))
    expect(limits).toContain('"familyName":{"of":{"kind":"text","minLength":1,"maxLength":155')
  })
  it('an institution has an id of a State and a code', () => {
    const named = (institutionID: string) =>
      changed('A009', ['CompetentInstitutionIfDiffersFromSending'], (group) => ({ ...group, institutionID }))
    expect(errorsOf('A009', named('EL:EFKA01'))).toEqual([])
    expect(errorsOf('A009', named('Athens office'))).toEqual([
      'vocabulary/wrong-text /A009/CompetentInstitutionIfDiffersFromSending/institutionID',
    ])
  })
})
