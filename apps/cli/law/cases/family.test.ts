import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case-language.ts'
import { playCase } from '../play-case.ts'

const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)
const cases: readonly LawCase[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: LawCase[] }).cases.filter(({ area }) => area === 'family')
  : []

describe.skipIf(cases.length === 0)('the public family cases', () => {
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

const play = (facts: object, expected: object) =>
  playCase({ id: 'own', area: 'family', facts: { question: 'priority_and_supplement', ...facts }, expected: { ...expected } })

describe('family cases of our own', () => {
  it.each<[string, object, object]>([
    [
      'amounts for each child: both States count all children, and the supplement is per child',
      {
        parents: [{ works_in: 'PL' }, { works_in: 'DE' }],
        children_reside_in: 'PL',
        children_count: 2,
        amounts_per_child: { PL: 115, DE: 250 },
      },
      { primary: 'PL', secondary: 'DE', pays: { PL: 230, DE: 270 }, legal_basis: ['883 Art 68(1)(b)(i)', '883 Art 68(2)'] },
    ],
    [
      'a pensioner whose other parent only lives with the children',
      {
        parents: [{ receives: 'pension', from: 'DE' }, { no_activity_resides_in: 'ES' }],
        children_reside_in: 'ES',
        amounts: { DE: 250, ES: 50 },
      },
      { primary: 'DE', secondary: 'ES', pays: { DE: 250, ES: 0 }, legal_basis: ['883 Art 67', '883 Art 68(1)(a)'] },
    ],
    [
      'work comes before a pension, wherever the child lives',
      {
        rights: [
          { basis: 'pension', state: 'IT' },
          { basis: 'activity', state: 'FR' },
        ],
        children_reside_in: 'IT',
        amounts: { FR: 180, IT: 200 },
      },
      { primary: 'FR', secondary: 'IT', pays: { FR: 180, IT: 20 }, legal_basis: ['883 Art 68(1)(a)'] },
    ],
    [
      'pensions in both States, child in one of them',
      {
        rights: [
          { basis: 'pension', state: 'IT' },
          { basis: 'pension', state: 'FR' },
        ],
        children_reside_in: 'IT',
        amounts: { FR: 180, IT: 120 },
      },
      { primary: 'IT', secondary: 'FR', pays: { FR: 60, IT: 120 }, legal_basis: ['883 Art 68(1)(b)(ii)', '883 Art 68(2)'] },
    ],
    [
      'residence in both States: nothing is added for a child elsewhere',
      {
        rights: [
          { basis: 'residence', state: 'DE' },
          { basis: 'residence', state: 'FR' },
        ],
        children_reside_in: 'FR',
        amounts: { DE: 250, FR: 150 },
      },
      { primary: 'FR', secondary: 'DE', pays: { FR: 150, DE: 0 }, legal_basis: ['883 Art 68(1)(b)(iii)', '883 Art 68(2) last sentence'] },
    ],
    [
      'half of the higher amount stays under the cap',
      { parents: [{ works_in: 'SE' }, { works_in: 'AT' }], children_reside_in: 'HU', amounts: { SE: 110.5, AT: 170.01 } },
      { primary: 'AT', pays: { AT: 170.01 }, reimbursement: { from: 'SE', to: 'AT', amount: 85.01 }, legal_basis: ['987 Art 58'] },
    ],
    [
      'a child in each State of work',
      {
        parents: [{ works_in: 'AT' }, { works_in: 'SI' }],
        children: [{ reside_in: 'SI' }, { reside_in: 'AT' }],
        amounts_per_child: { AT: 150, SI: 100 },
      },
      { primary: 'AT', pays: { AT: 300 }, reimbursement: { from: 'SI', to: 'AT', amount: 150 }, legal_basis: ['987 Art 58'] },
    ],
    [
      'both parents work in one State and the family lives in another that pays its residents',
      { parents: [{ works_in: 'LU' }, { works_in: 'LU' }], children_reside_in: 'FR', amounts: { LU: 300, FR: 150 } },
      { primary: 'LU', pays: { LU: 300 }, legal_basis: ['883 Art 68(1)(a)'] },
    ],
    [
      'only one State has to pay',
      { parents: [{ works_in: 'NL' }], children_reside_in: 'PL' },
      { primary: 'NL', legal_basis: ['883 Art 67'] },
    ],
    [
      'no amounts: only the order is said',
      { parents: [{ works_in: 'LU' }, { works_in: 'FR' }], children_reside_in: 'FR' },
      { primary: 'FR', secondary: 'LU' },
    ],
    [
      'British rights since 2021 are for a clerk',
      { parents: [{ works_in: 'GB' }, { works_in: 'PL' }], children_reside_in: 'PL' },
      { outcome: 'needs_clerk' },
    ],
    [
      'British rights on the last day of the transition',
      { parents: [{ works_in: 'GB' }, { works_in: 'PL' }], children_reside_in: 'PL', reference_date: '2020-12-31' },
      { primary: 'PL', secondary: 'GB' },
    ],
    [
      'equal amounts do not say who pays',
      { parents: [{ works_in: 'LU' }, { works_in: 'DE' }], children_reside_in: 'BE', amounts: { LU: 250, DE: 250 } },
      { outcome: 'needs_clerk' },
    ],
    [
      'a parent of whom nothing is known',
      { parents: [{ works_in: 'LU' }, {}], children_reside_in: 'FR', amounts: { LU: 300, FR: 150 } },
      { outcome: 'needs_clerk' },
    ],
    [
      'equally long insurance',
      {
        rights: [
          { basis: 'pension', state: 'IT' },
          { basis: 'pension', state: 'FR' },
        ],
        children_reside_in: 'DE',
        insurance_years: { IT: 20, FR: 20 },
      },
      { outcome: 'needs_clerk' },
    ],
    [
      'silence: the day before two months are over',
      { claim_in: 'DE', forwarded_to: 'HR', received_on: '2025-01-13', reply_on: null, question_date: '2025-03-12' },
      { outcome: 'needs_clerk', primary: undefined, silence_effective_on: '2025-03-13' },
    ],
    [
      'silence: the day itself',
      { claim_in: 'DE', forwarded_to: 'HR', received_on: '2025-01-13', reply_on: null, question_date: '2025-03-13' },
      { outcome: 'provisional_priority_applies', primary: 'HR', silence_effective_on: '2025-03-13' },
    ],
    [
      'silence: two months from the last day of the year end on the last of February',
      { claim_in: 'AT', forwarded_to: 'SK', received_on: '2023-12-31', reply_on: null, question_date: '2024-03-01' },
      { outcome: 'provisional_priority_applies', primary: 'SK', silence_effective_on: '2024-02-29', legal_basis: ['987 Art 60(3)'] },
    ],
    [
      'a reply in time',
      { claim_in: 'DE', forwarded_to: 'HR', received_on: '2025-01-13', reply_on: '2025-03-13', question_date: '2025-04-01' },
      { outcome: 'needs_clerk' },
    ],
    [
      'a change in December',
      { legislation_changes_from: 'DE', to: 'AT', on: '2024-12-31' },
      { pays_december_2024: 'DE', pays_from: { AT: '2025-01-01' }, legal_basis: ['987 Art 59'] },
    ],
    [
      'a change on the first of a month',
      { legislation_changes_from: 'NL', to: 'BE', on: '2025-06-01' },
      { pays_may_2025: 'NL', pays_june_2025: 'BE', pays_from: { BE: '2025-06-01' } },
    ],
    [
      'unpaid leave that the national law treats as work',
      { parent: { status: 'unpaid leave for child-raising', state: 'AT', national_law_equates_to_work: true }, children_reside_in: 'SI' },
      { basis_of_right: 'activity', legal_basis: ['Decision F1'] },
    ],
    [
      'unpaid leave that the national law does not treat as work',
      { parent: { status: 'unpaid leave for child-raising', state: 'AT', national_law_equates_to_work: false } },
      { basis_of_right: 'residence', legal_basis: ['Decision F1'] },
    ],
    [
      'unpaid leave without its national law',
      { parent: { status: 'unpaid leave for child-raising', state: 'AT' } },
      { outcome: 'needs_clerk' },
    ],
    [
      'a week abroad is 4.35 parts of a month, and decimals are dropped',
      { secondary_state: 'NO', national_amount: 2000, foreign: { amount: 30.5, currency: 'EUR', per: 'week', rate: 11.37 } },
      { foreign_monthly_eur: 132.68, supplement: 492, shortfall: 0 },
    ],
    [
      'an amount abroad alone',
      { secondary_state: 'NO', foreign: { amount: 100, currency: 'EUR', per: 'week' } },
      { foreign_monthly_eur: 435 },
    ],
    ['a year', { secondary_state: 'NO', foreign: { amount: 1200, currency: 'EUR', per: 'year' } }, { foreign_monthly_eur: 100 }],
    ['a quarter', { secondary_state: 'NO', foreign: { amount: 100, currency: 'EUR', per: 'quarter' } }, { foreign_monthly_eur: 33.33 }],
    [
      'decimals of a converted amount are dropped, never rounded up',
      { secondary_state: 'NO', national_amount: 50, foreign_amount_in_national_currency: 100.999 },
      { supplement: 0, shortfall: 50 },
    ],
    [
      'other States keep the decimals',
      { secondary_state: 'DE', national_amount: 250, foreign_amount_in_national_currency: 115.55 },
      { supplement: 134.45 },
    ],
    [
      'nothing was claimed in the first State: no recovery without a clerk',
      { priority_state: 'PL', secondary_state: 'DE', claim_lodged_in_priority_state: false, competent_secondary_paid_full: true },
      { outcome: 'needs_clerk', primary: 'PL', secondary: 'DE', legal_basis: ['C-36/23', 'C-199/21', '883 Art 68'] },
    ],
    [
      'the order is given, and amounts for each of two children',
      { priority_state: 'PL', secondary_state: 'DE', amounts_per_child: { PL: 115, DE: 250 }, children_count: 2 },
      { primary: 'PL', secondary: 'DE', supplement: 270, pays: { PL: 230, DE: 270 } },
    ],
    [
      'an amount abroad without its period is for a month',
      { secondary_state: 'NO', national_amount: 2000, foreign: { amount: 100, currency: 'EUR', rate: 11.5 } },
      { foreign_monthly_eur: 100, supplement: 850, shortfall: 0 },
    ],
    [
      'a month after the one of the change, and one before',
      { legislation_changes_from: 'FR', to: 'DE', on: '2025-04-10' },
      { pays_march_2025: 'FR', pays_april_2025: 'FR', pays_may_2025: 'DE', pays_from: { DE: '2025-05-01' } },
    ],
    [
      'a first and a second State with their amounts',
      { priority_state: 'PL', secondary_state: 'DE', amounts: { PL: 115, DE: 250 } },
      { primary: 'PL', secondary: 'DE', supplement: 135, pays: { PL: 115, DE: 135 } },
    ],
  ])('%s', (_, facts, expected) => {
    const { result, differences, unsaid, citations } = play(facts, JSON.parse(JSON.stringify(expected)))
    expect({ result, differences, unsaid, missing: citations.missing }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
      missing: [],
    })
  })

  it.each<[string, object]>([
    ['a negative amount', { parents: [{ works_in: 'LU' }, { works_in: 'FR' }], children_reside_in: 'FR', amounts: { LU: -1, FR: 2 } }],
    ['no facts at all', {}],
    ['a day that is none', { legislation_changes_from: 'NL', to: 'BE', on: '2025-02-30' }],
    ['rights that are no list', { rights: 'activity' }],
    ['parents that are words', { parents: ['works in LU'] }],
    ['no State', { legislation_changes_from: 'NL', to: 'ZZ', on: '2025-02-03' }],
    [
      '200 rights in 31 States',
      { rights: Array.from({ length: 200 }, (_, i) => ({ basis: 'activity', state: ['DE', 'FR', 'AT'][i % 3] })) },
    ],
  ])('nothing is decided for %s', (_, facts) => {
    const { decision } = play(facts, { primary: 'LU' })
    expect(decision?.outcome).not.toBe('decided')
  })
})
