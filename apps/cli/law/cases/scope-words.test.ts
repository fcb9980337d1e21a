import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case-language.ts'
import { playCase } from '../play-case.ts'
import { benefitIn, countriesIn, isLegalStay, nationalityIn, needsTestIn } from './scope-words.ts'

describe('the kind of benefit that a description names', () => {
  it.each([
    ['means-tested housing allowance', { kind: 'other-risk' }],
    ['tax-financed public medical care granted by objective criteria', { kind: 'sickness' }],
    ['parental allowance', { kind: 'family' }],
    ['child-raising allowance', { kind: 'family' }],
    ['family benefits', { kind: 'family' }],
    ['child-care allowance', { kind: 'family' }],
    ['advance of maintenance payments', { kind: 'maintenance-advance' }],
    ['special childbirth allowance listed in Annex I', { kind: 'birth-grant', listedInAnnex: true }],
    ['childbirth grant not listed in Annex I', { kind: 'birth-grant', listedInAnnex: false }],
    ['adoption grant', { kind: 'birth-grant' }],
    ['special non-contributory cash benefit of Annex X', { kind: 'special-non-contributory', listedInAnnex: true }],
    ['minimum pension supplement listed in Annex X', { kind: 'special-non-contributory', listedInAnnex: true }],
    ['occupational pension', { kind: 'contractual-scheme' }],
    ['occupational pension without a declaration under Article 9', { kind: 'contractual-scheme', declaredUnderArticle9: false }],
    ['occupational pension not covered by a declaration under Art 9', { kind: 'contractual-scheme', declaredUnderArticle9: false }],
    ['occupational pension, declared under Art 9', { kind: 'contractual-scheme', declaredUnderArticle9: true }],
    ['private pension insurance', { kind: 'contractual-scheme', declaredUnderArticle9: false }],
    ['advance payment of maintenance', { kind: 'maintenance-advance' }],
    ['child supplement', { kind: 'family' }],
    ['cash benefit for persons in need of care', { kind: 'long-term-care' }],
    ['care allowance', { kind: 'long-term-care' }],
    ['home care allowance', { kind: 'family' }],
    ['short-time work allowance', { kind: 'unemployment' }],
    ['compensation for victims of violent acts', { kind: 'compensation-of-victims' }],
    ['compensation for victims of a disaster', {}],
    ['compensation for vaccination damage', { kind: 'compensation-of-victims' }],
    ['lump sum on death', { kind: 'death-grant' }],
    ['daily allowance during illness', { kind: 'sickness' }],
    ['dental care', { kind: 'sickness' }],
    ['benefits in kind for asylum seekers', {}],
    ['occupational disease benefit', { kind: 'accident-at-work' }],
    ['accident at work pension', { kind: 'accident-at-work' }],
    ['compensation for victims of terrorism', { kind: 'compensation-of-victims' }],
    ['war pension', { kind: 'compensation-of-victims' }],
    ['long-term care cash benefit', { kind: 'long-term-care' }],
    ['pre-retirement benefit', { kind: 'pre-retirement' }],
    ['old-age pension', { kind: 'old-age' }],
    ["survivor's pension", { kind: 'survivors' }],
    ['social assistance', { kind: 'social-assistance' }],
    ['unemployment_benefit', { kind: 'unemployment' }],
    ['something that nobody can place', {}],
    [undefined, {}],
  ])('%s', (text, named) => expect(benefitIn(text)).toEqual(named))
})

describe('the test of needs that a description names', () => {
  it.each([
    ['discretionary emergency aid', true],
    ['aid after an individual, discretionary assessment of needs', true],
    ['granted without individual and discretionary assessment', false],
    ['medical care granted by objective criteria', false],
    ['means-tested housing allowance', undefined],
    [undefined, undefined],
  ])('%s: %s', (text, isTested) => expect(needsTestIn(text)).toBe(isTested))
})

describe('persons and countries', () => {
  it.each([
    ['temporarily but legally staying and working', true],
    ['short-stay visa, touring with an ice show', true],
    ['staying illegally', false],
    ['without a residence permit', false],
    ['residence permit expired in 2016', false],
    ['legally staying, visa expired and under renewal', undefined],
    ['permit has expired', false],
    ['no residence permit', false],
    ['not authorised to stay', false],
    ['asylum seeker, permit has been refused', false],
    ['tourist visa, not allowed to work', undefined],
    ['employed', undefined],
  ])('%s: %s', (status, legal) => expect(isLegalStay(status)).toBe(legal))

  it('a list with a name that cannot be read is no list', () => {
    expect(countriesIn(['DE', 'somewhere'])).toBeUndefined()
    expect(countriesIn(['EL', 'outside_EU_EEA_CH', 'A'])).toEqual(['GR', 'ZZ', 'AT'])
    expect(nationalityIn('stateless')).toBe('stateless')
  })
})

describe('further cases in the same language', () => {
  const person = { question: 'is_person_covered', cross_border: true, reference_date: '2025-03-01' }
  const turk = { ...person, nationality: 'TR', residence_state: 'DE', legally_resident: true, insured_or_was_insured_in: ['DE'] }
  const posting = { question: 'posting_uk', from_state: 'GB', host_state: 'FR', start: '2023-01-02', replaces_detached_worker: false }
  const both = ['883/2004', '1231/2010']
  const rows: [string, LawCase['area'], LawCase['facts'], LawCase['expected']][] = [
    [
      'stateless person in a Member State',
      'scope',
      { ...person, nationality: 'stateless', residence_state: 'BE', insured_or_was_insured_in: ['BE', 'NL'] },
      { outcome: 'covered', instrument: ['883/2004'], legal_basis: ['883 Art 2(1)'] },
    ],
    [
      'wife from a third country of a Union citizen, in Denmark',
      'scope',
      {
        ...person,
        nationality: 'TH',
        family_member_of_union_citizen: true,
        union_citizen_insured_in: ['DE'],
        residence_state: 'DK',
        claim: 'derived right to care',
      },
      { outcome: 'covered', instrument: ['883/2004'], legal_basis: ['883 Art 2(1)'] },
    ],
    [
      'third-country national, Switzerland',
      'scope',
      { ...turk, new_state: 'CH', family_member_of_union_citizen: false },
      { outcome: 'needs_clerk', instrument: [], legal_basis: ['EU-CH Agreement Annex II'] },
    ],
    ['third-country national working across the border', 'scope', { ...turk, works_in: ['FR'] }, { outcome: 'covered', instrument: both }],
    [
      'no legal residence',
      'scope',
      { ...turk, legally_resident: false, new_state: 'FR' },
      { outcome: 'not_covered', legal_basis: ['1231/2010 Art 1'] },
    ],
    [
      'Italian widow of an American',
      'scope',
      {
        ...person,
        nationality: 'IT',
        relation: 'widow',
        deceased_nationality: 'US',
        deceased_insured_in: ['IT', 'BE'],
        residence_state: 'IT',
      },
      { outcome: 'covered', instrument: ['883/2004'], legal_basis: ['883 Art 2(2)'] },
    ],
    [
      'a Norwegian with links to Switzerland and France only',
      'scope',
      { ...person, nationality: 'NO', residence_state: 'FR', insured_or_was_insured_in: ['CH'] },
      { outcome: 'needs_clerk', instrument: [] },
    ],
    [
      'PD A1 where one place of work is in Denmark',
      'scope',
      {
        question: 'may_document_be_issued',
        nationality: 'UA',
        status: 'legally staying',
        employer_office_state: 'NL',
        works_in: ['NL', 'DK'],
        document: 'PD A1',
        reference_date: '2024-05-01',
      },
      { outcome: 'needs_clerk', instrument: [], legal_basis: ['1231/2010 recital 19'] },
    ],
    [
      'PD A1 where nobody told the places of work',
      'scope',
      { question: 'may_document_be_issued', nationality: 'UA', status: 'legally staying', employer_office_state: 'NL', document: 'PD A1' },
      { outcome: 'needs_clerk', instrument: [] },
    ],
    [
      'aid that its description calls discretionary',
      'scope',
      { question: 'is_benefit_covered', benefit: 'discretionary emergency aid', state: 'AT' },
      { outcome: 'not_covered', legal_basis: ['883 Art 3(5)(a)'] },
    ],
    [
      'advance of maintenance',
      'scope',
      { question: 'is_benefit_covered', benefit: 'advances of maintenance payments', state: 'AT' },
      { outcome: 'not_covered', legal_basis: ['883 Art 1(z)', '883 Annex I'] },
    ],
    [
      'a private pension, in a State that declared other schemes',
      'scope',
      { question: 'is_benefit_covered', benefit: 'private pension', state: 'FR' },
      { outcome: 'not_covered', legal_basis: ['883 Art 1(l)'] },
    ],
    [
      'stateless person who moves to Denmark',
      'scope',
      { ...person, nationality: 'stateless', residence_state: 'SE', insured_or_was_insured_in: ['SE'], new_state: 'DK' },
      { outcome: 'covered', instrument: ['883/2004'], legal_basis: ['883 Art 2(1)'] },
    ],
    [
      'third-country national between Norway and Sweden',
      'scope',
      { ...turk, residence_state: 'NO', insured_or_was_insured_in: ['NO'], works_in: ['NO', 'SE'] },
      { outcome: 'needs_clerk', instrument: [], legal_basis: ['EEA Annex VI'] },
    ],
    [
      'parental allowance',
      'scope',
      { question: 'is_benefit_covered', benefit: 'parental allowance', individual_discretionary_needs_test: false, state: 'DE' },
      { outcome: 'covered', branch: 'family', legal_basis: ['883 Art 1(z)'] },
    ],
    [
      'long-term care',
      'scope',
      { question: 'is_benefit_covered', benefit: 'long-term care allowance', individual_discretionary_needs_test: false, state: 'AT' },
      { outcome: 'covered', branch: 'sickness', legal_basis: ['883 Art 3(1)(a)'] },
    ],
    [
      'before 2021 and on without interruption',
      'brexit',
      {
        question: 'which_instrument',
        states: ['ES', 'GB'],
        situation_started: '2018-05-01',
        continues_without_interruption: true,
        question_date: '2024-05-01',
      },
      { instrument: '883/2004 through the Withdrawal Agreement' },
    ],
    [
      'new situation with the Union',
      'brexit',
      { question: 'which_instrument', states: ['DE', 'GB'], situation_started: '2021-01-01' },
      { instrument: 'TCA Protocol' },
    ],
    [
      'new situation with Switzerland',
      'brexit',
      { question: 'which_instrument', states: ['CH', 'GB'], situation_started: '2022-03-01' },
      { instrument: 'CH-UK Convention' },
    ],
    [
      'Norway, going on since before 2021',
      'brexit',
      {
        question: 'which_instrument',
        states: ['NO', 'GB'],
        situation_started: '2019-06-01',
        continues_without_interruption: true,
        question_date: '2025-01-01',
      },
      { instrument: '883/2004 through the EEA EFTA Separation Agreement' },
    ],
    [
      'Union, interrupted since',
      'brexit',
      {
        question: 'which_instrument',
        states: ['FR', 'GB'],
        situation_started: '2019-06-01',
        continues_without_interruption: false,
        question_date: '2025-01-01',
      },
      { instrument: 'TCA Protocol' },
    ],
    [
      'triangle',
      'brexit',
      { question: 'which_instrument', states: ['FR', 'CH', 'GB'], situation_started: '2022-03-01' },
      { outcome: 'needs_clerk' },
    ],
    [
      'family benefits in a new situation',
      'brexit',
      { question: 'is_benefit_covered', benefit: 'family benefits', states: ['PL', 'GB'], situation_started: '2022-01-01' },
      { outcome: 'not_covered', legal_basis: ['TCA SSC.3(4)'] },
    ],
    [
      'family benefits in an old situation',
      'brexit',
      { question: 'is_benefit_covered', benefit: 'family benefits', states: ['PL', 'GB'], situation_started: '2019-01-01' },
      { outcome: 'covered' },
    ],
    [
      'replacing another detached worker',
      'brexit',
      { ...posting, expected_end: '2023-12-31', nationality: 'FR', replaces_detached_worker: true },
      { outcome: 'determined', applicable_state: 'FR', documents: [], legal_basis: ['TCA SSC.11', 'TCA SSC.10(3)(a)'] },
    ],
    [
      'exactly 24 months from a State without a name',
      'brexit',
      { ...posting, from_state: 'A', host_state: 'GB', expected_end: '2025-01-01', nationality: 'FR' },
      {
        outcome: 'determined',
        applicable_state: 'A',
        documents: [{ document: 'PD A1', may_be_issued: true, from: '2023-01-02', to: '2025-01-01' }],
      },
    ],
  ]
  it.each(rows)('%s', (_, area, facts, expected) => {
    const played = playCase({ id: 'own', area, facts, expected })
    expect({ result: played.result, differences: played.differences, unsaid: played.unsaid }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
    })
    expect(played.citations.missing).toEqual([])
  })
})
