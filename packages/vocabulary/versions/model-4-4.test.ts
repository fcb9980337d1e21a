import { describe, expect, it } from 'vitest'
import { readSedFile } from '../dialects/index.ts'
import { emptyExample, filledExample } from '../examples/index.ts'
import { documentTypes, findSed, isReadIn44, type ModelVersion, parseAgainst } from '../index.ts'

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

  it.each(['A012', 'H062', 'P2200', 'R005', 'S071', 'F003', 'DA003A'])('%s says of a person name, birth and sex', (type) => {
    const groups = [...JSON.stringify(emptyExample(content(type))).matchAll(/\{"familyName":[^{}]*\}/g)].map(([group]) => group)
    expect(groups.length).toBeGreaterThan(0)
    for (const group of groups) expect(Object.keys(JSON.parse(group) as object)).toEqual(['familyName', 'forename', 'dateBirth', 'sex'])
  })
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

describe('choices of 4.4', () => {
  const debtor = ['Persons', 'Debtor']
  it('a debtor is the insured person, a beneficiary or a third party, and one of them', () => {
    const both = (group: Record<string, unknown>) => ({
      ...group,
      ThirdParty: { ThirdPartyDetails: { ThirdPartyStatus: { StatusPersonThirdParty: '01' } } },
    })
    expect(errorsOf('R005', filledExample(content('R005')))).toEqual([])
    expect(errorsOf('R005', changed('R005', debtor, both))).toContain('vocabulary/not-allowed-here /R005/Persons/Debtor/ThirdParty')
    expect(
      errorsOf(
        'R005',
        changed('R005', debtor, () => ({})),
      ),
    ).toContain('vocabulary/one-of-missing /R005/Persons/Debtor/InsuredPerson')
  })
  it('a case is about a person, an employer or a reimbursement', () => {
    const about = (CaseContext: object) => errorsOf('X001', { ...filledExample(content('X001')), CaseContext })
    expect(about({ EmployerContext: { name: 'Example Ltd' } })).toEqual([])
    expect(about({ ReimbursementContext: { reimbursementRequestID: 'R-1', totalNumberIndividualClaims: '12' } })).toEqual([])
    expect(about({})).toEqual(['vocabulary/one-of-missing /X001/CaseContext/PersonContext'])
    expect(errorsOf('X001', changed('X001', [], without('CaseContext')))).toEqual(['vocabulary/missing-field /X001/CaseContext'])
  })
  it('where each may be left out, at most one is said', () => {
    const { Person, ...replies } = filledExample(content('H121'))
    const [first] = Object.keys(replies)
    const estimate = {
      ReplyRequestForMedicalExaminationReport: {
        ReplyRequestForMedicalExaminationReport: { inReplyRequestConcerningMedicalExaminationInformIt: '01' },
      },
    }
    expect(errorsOf('H121', { Person })).toEqual([])
    expect(errorsOf('H121', { Person, ...replies })).toEqual([])
    expect(errorsOf('H121', { Person, ...replies, ...estimate }).join()).toContain(
      'vocabulary/not-allowed-here /H121/ReplyRequestForMedicalExaminationReport',
    )
    expect(first).toBe('ReplyRequestForEstimatedCostsMedicalEvidence')
  })
})

describe('what the schemas of 4.4 say of leaves', () => {
  it.each([
    ['R005', 'amount', /^1250\.00$/],
    ['S080', 'totalNumberIndividualClaims', /^\d+$/],
  ])('%s: %s has the form of its kind in an example', (type, name, form) => {
    const values = [...JSON.stringify(filledExample(content(type))).matchAll(new RegExp(`"${name}":"([^"]*)"`, 'g'))]
    expect(values.length).toBeGreaterThan(0)
    for (const [, value = ''] of values) expect(value).toMatch(form)
  })
  it('a number of claims is a number in 4.4, and any text in 4.2', () => {
    const claims = (model: ModelVersion) => ({
      ...filledExample(content('S080_Master', model)),
      GlobalNoteCLA: { ...(filledExample(content('S080_Master', model)).GlobalNoteCLA as object), totalNumberIndividualClaims: 'a few' },
    })
    expect(errorsOf('S080_Master', claims('4.2'), '4.2')).toEqual([])
    expect(errorsOf('S080_Master', claims('4.4'))).toEqual(['vocabulary/wrong-text /S080_Master/GlobalNoteCLA/totalNumberIndividualClaims'])
  })
  it('all documents of legislation, horizontal, recovery and administrative use cases were read, and none of unemployment', () => {
    const read = (branch: RegExp) =>
      documentTypes('4.4')
        .filter((type) => branch.test(type))
        .map(isReadIn44)
    for (const branch of [/^A\d/, /^H\d/, /^R\d/, /^X\d/]) expect(read(branch).every(Boolean)).toBe(true)
    expect(read(/^U\d/).some(Boolean)).toBe(false)
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
