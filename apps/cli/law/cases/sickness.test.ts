import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case-language.ts'
import { playCase } from '../play-case.ts'

const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)
const cases: readonly LawCase[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: LawCase[] }).cases.filter(({ area }) => area === 'sickness')
  : []

describe.skipIf(cases.length === 0)('the public sickness cases', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { result, differences, unsaid, citations } = playCase(one)
    expect({ result, differences, unsaid, missing: citations.missing }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
      missing: [],
    })
  })
})

const play = (question: string, facts: object, expected: object) =>
  playCase({ id: 'own', area: 'sickness', facts: { question, ...facts }, expected: { ...expected } })

const s1 = (issued_by: string, may_be_issued: boolean) => [{ document: 'PD S1', issued_by, may_be_issued }]
const s3 = (issued_by: string) => [{ document: 'PD S3', issued_by, may_be_issued: true }]
const cost = 'who_bears_cost_pensioner'
const retired = 'retired_frontier_worker'
const treatment = 'planned_treatment'
const stay = 'pensioner_stay_in_paying_state'
const fixed = 'fixed_amount_month'
const competent = 'care_in_competent_state'

describe('sickness cases of our own', () => {
  it.each<[string, string, object, object]>([
    [
      'one pension from abroad',
      cost,
      { pensions_from: ['DE'], residence_state: 'ES', pension_from_residence: false, right_to_care_in_residence: false },
      { cost_state: 'DE', documents: s1('DE', true), legal_basis: ['883 Art 24(2)(a)'] },
    ],
    [
      'care at residence on residence alone',
      cost,
      {
        pensions_from: ['DE'],
        residence_state: 'SE',
        pension_from_residence: false,
        right_to_care_in_residence: true,
        care_in_residence_rests_on_residence_only: true,
      },
      { cost_state: 'DE', documents: s1('DE', true), legal_basis: ['883 Art 25'] },
    ],
    [
      'care on residence alone and two pensions from abroad',
      cost,
      {
        pensions_from: ['DE', 'NL'],
        insurance_years: { DE: 10, NL: 11 },
        residence_state: 'DK',
        pension_from_residence: false,
        care_in_residence_rests_on_residence_only: true,
      },
      { cost_state: 'NL', documents: s1('NL', true), legal_basis: ['883 Art 25', '883 Art 24(2)(b)'] },
    ],
    [
      'work at residence',
      cost,
      { pensions_from: ['DE'], residence_state: 'ES', pension_from_residence: false, works_in_residence: true },
      { cost_state: 'ES', documents: s1('DE', false), legal_basis: ['883 Art 31'] },
    ],
    [
      'a small pension at residence',
      cost,
      { pensions_from: ['IT', 'FR'], insurance_years: { FR: 40, IT: 1 }, residence_state: 'IT', right_to_care_in_residence: true },
      { cost_state: 'IT', documents: s1('FR', false), legal_basis: ['883 Art 23'] },
    ],
    [
      'a pension at residence without care there',
      cost,
      { pensions_from: ['FR', 'IT'], residence_state: 'IT', right_to_care_in_residence: false },
      { cost_state: 'FR', documents: s1('FR', true), legal_basis: ['883 Art 24(2)(a)'] },
    ],
    [
      'three pensions, the longest insurance',
      cost,
      {
        pensions_from: ['LU', 'BE', 'NL'],
        insurance_years: { LU: 18, BE: 18, NL: 18.5 },
        residence_state: 'PT',
        pension_from_residence: false,
      },
      { cost_state: 'NL', legal_basis: ['883 Art 24(2)(b)'] },
    ],
    [
      'a pension from the United Kingdom',
      cost,
      { pensions_from: ['GB'], residence_state: 'ES', pension_from_residence: false },
      { cost_state: 'GB', documents: s1('GB', true) },
    ],
    [
      'family of a frontier worker, competent State not in Annex III',
      competent,
      { person: 'family member of a frontier worker', residence_state: 'FR', competent_state: 'DE', care: 'planned routine check in DE' },
      { outcome: 'full_care', legal_basis: ['883 Art 18(2)'] },
    ],
    [
      'family of a frontier worker, urgent care in an Annex III State',
      competent,
      { person: 'family member of a frontier worker', residence_state: 'DE', competent_state: 'SE', care: 'urgent care in SE' },
      { outcome: 'necessary_care_only', legal_basis: ['883 Art 18(2), Annex III'] },
    ],
    [
      'the frontier worker in person',
      competent,
      { person: 'frontier worker', residence_state: 'DE', competent_state: 'DK', care: 'planned routine check in DK' },
      { outcome: 'full_care', legal_basis: ['883 Art 18(1)'] },
    ],
    [
      'care at home instead of in the competent State',
      competent,
      { person: 'family member of a frontier worker', residence_state: 'DE', competent_state: 'DK', care: 'planned routine check in DE' },
      { outcome: 'full_care', legal_basis: ['883 Art 17'] },
    ],
    [
      'care in a third State',
      competent,
      { person: 'family member of a frontier worker', residence_state: 'SE', competent_state: 'DK', care: 'planned routine check in DE' },
      { outcome: 'needs_clerk' },
    ],
    [
      'a tie without the last legislation, with what would break it',
      cost,
      { pensions_from: ['LU', 'BE'], insurance_years: { LU: 18, BE: 18 }, residence_state: 'ES', pension_from_residence: false },
      { outcome: 'needs_clerk', legal_basis: ['883 Art 24(2)(b)'] },
    ],
    [
      'an S2 of the competent State for a resident of another',
      treatment,
      {
        treatment_in_basket_of_residence_state: true,
        available_in_medically_justifiable_time: false,
        residence_state: 'FR',
        competent_state: 'LU',
        treatment_state: 'DE',
      },
      {
        outcome: 'must_authorise',
        documents: [{ document: 'PD S2', issued_by: 'LU', may_be_issued: true }],
        legal_basis: ['883 Art 20(2)', '987 Art 26'],
      },
    ],
    [
      'treatment that can be had in time',
      treatment,
      {
        treatment_in_basket_of_residence_state: true,
        available_in_medically_justifiable_time: true,
        residence_state: 'FR',
        competent_state: 'FR',
        treatment_state: 'DE',
      },
      { outcome: 'needs_clerk', legal_basis: ['883 Art 20(2)'] },
    ],
    [
      'treatment whose time is not known',
      treatment,
      { treatment_in_basket_of_residence_state: true, residence_state: 'FR', competent_state: 'FR', treatment_state: 'DE' },
      { outcome: 'needs_clerk' },
    ],
    [
      'a stay in a paying State outside Annex IV',
      stay,
      { pension_from: 'IT', residence_state: 'ES', stay_in: 'IT', pension_from_residence: false },
      { outcome: 'necessary_care_only', legal_basis: ['883 Art 27'] },
    ],
    [
      'residence pays a pension too',
      stay,
      { pension_from: 'DE', residence_state: 'ES', stay_in: 'DE', pension_from_residence: true },
      { outcome: 'necessary_care_only', legal_basis: ['883 Art 27(1)'] },
    ],
    [
      'a stay in a third State',
      stay,
      { pension_from: 'DE', residence_state: 'ES', stay_in: 'FR', pension_from_residence: false },
      { outcome: 'necessary_care_only', legal_basis: ['883 Art 27(1)'] },
    ],
    [
      'whether residence pays a pension is not known',
      stay,
      { pension_from: 'DE', residence_state: 'ES', stay_in: 'DE' },
      { outcome: 'needs_clerk' },
    ],
    [
      'one State outside Annex V',
      retired,
      { former_work_state: 'NL', cost_state: 'BE', frontier_years_in_last_5_before_pension: 5, residence_state: 'BE' },
      { outcome: 'only_continued_treatment', legal_basis: ['883 Art 28(1)'] },
    ],
    [
      'a little less than two years',
      retired,
      { former_work_state: 'LU', cost_state: 'FR', frontier_years_in_last_5_before_pension: 1.9, residence_state: 'FR' },
      { outcome: 'only_continued_treatment', legal_basis: ['883 Art 28(1)'] },
    ],
    [
      'a pension from a third State in Annex V',
      retired,
      { former_work_state: 'DE', cost_state: 'AT', frontier_years_in_last_5_before_pension: 3, residence_state: 'CZ' },
      { outcome: 'care_in_former_work_state', documents: s3('AT'), legal_basis: ['883 Art 28(2), Annex V'] },
    ],
    [
      'a pensioner whose competent State is in Annex IV',
      fixed,
      { group: 'pensioner 65+', competent_state: 'DE', creditor_annual_average_cost_eur: 6000 },
      { monthly_fixed_amount: 400, legal_basis: ['987 Art 64'] },
    ],
    [
      'a pensioner whose competent State is not in Annex IV',
      fixed,
      { group: 'pensioner 65+', competent_state: 'FI', creditor_annual_average_cost_eur: 6000 },
      { monthly_fixed_amount: 425, legal_basis: ['987 Art 64(3)'] },
    ],
    [
      'family of a worker',
      fixed,
      { group: 'family member under 20', competent_state: 'FI', creditor_annual_average_cost_eur: 1000 },
      { monthly_fixed_amount: 66.67 },
    ],
    [
      'a Union citizen in Switzerland',
      'ehic',
      { nationality: 'FR', insured_in: 'FR', stay_in: 'CH', relation_to_union_citizen: null },
      { outcome: 'usable', document: 'EHIC' },
    ],
    [
      'a third-country national in a State that is bound',
      'ehic',
      { nationality: 'MA', insured_in: 'FR', stay_in: 'DE', relation_to_union_citizen: null },
      { outcome: 'usable', legal_basis: ['1231/2010 Art 1'] },
    ],
    [
      'a third-country national in Norway',
      'ehic',
      { nationality: 'MA', insured_in: 'FR', stay_in: 'NO', relation_to_union_citizen: null },
      { outcome: 'not_usable', legal_basis: ['1231/2010'] },
    ],
    [
      'a third-country national in Iceland',
      'ehic',
      { nationality: 'IN', insured_in: 'DE', stay_in: 'IS', relation_to_union_citizen: null },
      { outcome: 'not_usable' },
    ],
    [
      'a third-country national in Liechtenstein',
      'ehic',
      { nationality: 'IN', insured_in: 'AT', stay_in: 'LI', relation_to_union_citizen: null },
      { outcome: 'not_usable' },
    ],
    [
      'a third-country national in Switzerland',
      'ehic',
      { nationality: 'TR', insured_in: 'DE', stay_in: 'CH', relation_to_union_citizen: null },
      { outcome: 'not_usable', document: 'EHIC' },
    ],
    [
      'the spouse of a Union citizen in Denmark',
      'ehic',
      { nationality: 'MA', insured_in: 'FR', stay_in: 'DK', relation_to_union_citizen: 'spouse' },
      { outcome: 'usable' },
    ],
    ['a relation that is not known', 'ehic', { nationality: 'MA', insured_in: 'FR', stay_in: 'DK' }, { outcome: 'needs_clerk' }],
    [
      'a third-country national between Nordic States',
      'ehic',
      { nationality: 'IN', insured_in: 'SE', stay_in: 'DK', relation_to_union_citizen: null },
      { outcome: 'needs_clerk' },
    ],
    [
      'a Union citizen in the United Kingdom',
      'ehic',
      { nationality: 'FR', insured_in: 'FR', stay_in: 'GB' },
      { outcome: 'usable', legal_basis: ['TCA SSC.17'] },
    ],
    [
      'a Norwegian in Switzerland with Norwegian insurance',
      'ehic',
      { nationality: 'NO', insured_in: 'NO', stay_in: 'CH' },
      { outcome: 'usable' },
    ],
    [
      'a Norwegian in Switzerland with French insurance',
      'ehic',
      { nationality: 'NO', insured_in: 'FR', stay_in: 'CH' },
      { outcome: 'needs_clerk' },
    ],
    ['a stateless person in Denmark', 'ehic', { nationality: 'stateless', insured_in: 'FR', stay_in: 'DK' }, { outcome: 'usable' }],
    ['outside the territory', 'ehic', { nationality: 'FR', insured_in: 'FR', stay_in: 'TR' }, { outcome: 'not_usable' }],
  ])('%s (%s)', (_, question, facts, expected) => {
    const { result, differences, unsaid, citations } = play(question, facts, expected)
    expect({ result, differences, unsaid, missing: citations.missing }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
      missing: [],
    })
  })

  it.each<[string, string, object]>([
    ['a pension at residence, whose care is not known', cost, { pensions_from: ['FR', 'IT'], residence_state: 'IT' }],
    [
      'a tie without the last legislation',
      cost,
      { pensions_from: ['LU', 'BE'], insurance_years: { LU: 18, BE: 18 }, residence_state: 'ES' },
    ],
    [
      'a tie with a third legislation',
      cost,
      { pensions_from: ['LU', 'BE'], insurance_years: { LU: 18, BE: 18 }, last_subject_to: 'NL', residence_state: 'ES' },
    ],
    ['contradictory pensions', cost, { pensions_from: ['ES', 'BE'], residence_state: 'ES', pension_from_residence: false }],
    ['six of five years', retired, { former_work_state: 'BE', cost_state: 'FR', frontier_years_in_last_5_before_pension: 6 }],
    ['a negative cost', fixed, { group: 'pensioner 65+', competent_state: 'DE', creditor_annual_average_cost_eur: -1 }],
    ['a group that is not known', fixed, { competent_state: 'FI', creditor_annual_average_cost_eur: 100 }],
    ['no facts', treatment, {}],
  ])('nothing is decided for %s', (_, question, facts) => {
    expect(play(question, facts, { cost_state: 'X' }).decision?.outcome).not.toBe('decided')
  })
})
