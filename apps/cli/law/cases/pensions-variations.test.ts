/** Further cases on pensions and the other branches in the published language: other States, edges, keys that are missing. */
import { decide } from '@passerelle/law'
import { describe, expect, it } from 'vitest'
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { awodCases } from './awod.ts'
import { pensionsCases } from './pensions.ts'
import { preRetirementCases } from './pre-retirement.ts'

function play(readers: CaseReaders, facts: CaseFacts) {
  const reader = readers[facts.question]
  const said = reader === undefined ? undefined : decide(reader.put(facts))
  if (reader === undefined || said === undefined) throw new Error(`no reader: ${facts.question}`)
  if (!said.ok) return said.error.code
  return said.value.outcome === 'decided' ? reader.tell(said.value, facts) : said.value.outcome
}

type Row = readonly [question: string, facts: Readonly<Record<string, unknown>>, expected: string | Readonly<Record<string, unknown>>]

const amounts: readonly Row[] = [
  [
    'pension_amounts',
    {
      periods_months: { DE: 180, AT: 150, IT: 90 },
      theoretical: { DE: 1540, AT: 1610, IT: 1330 },
      independent: { DE: 610, AT: null, IT: null },
      pro_rata_waived: [],
    },
    { payable: { DE: 660, AT: 575, IT: 285 }, total: 1520 },
  ],
  [
    'pension_amounts',
    {
      periods_months: { DE: 180, AT: 150, IT: 90 },
      theoretical: { DE: 1540, AT: 1610, IT: 1330 },
      independent: { DE: 610, AT: null, IT: null },
    },
    { pro_rata: { DE: 660, AT: 575, IT: 285 } },
  ],
  [
    'pension_amounts',
    {
      periods_months: { X: 8, Y: 7, Z: 10 },
      theoretical: { Z: 150 },
      last_state_with_conditions_met: 'Z',
      independent: { X: null, Y: null, Z: null },
    },
    { payable: { X: 0, Y: 0, Z: 150 }, total: 150 },
  ],
  [
    'pension_amounts',
    { periods_months: { X: 8, Y: 7, Z: 10 }, theoretical: { Y: 150 }, conditions_met_with_aggregation_in_order: ['X', 'Y'] },
    { payable: { X: 0, Y: 150, Z: 0 }, total: 150 },
  ],
  [
    'pension_amounts',
    {
      periods_months: { X: 8, Y: 7 },
      theoretical: { Y: 150 },
      conditions_met_with_aggregation_in_order: ['X', 'Y'],
      last_state_with_conditions_met: 'X',
    },
    'law/facts-contradict',
  ],
  [
    'pension_amounts',
    {
      periods_months: { X: 8, Y: 352 },
      independent: { X: 30, Y: 900 },
      theoretical: { X: 1440, Y: 1440 },
      right_in_X_on_own_periods: true,
    },
    { pro_rata: { X: 32, Y: 1408 }, payable: { X: 32, Y: 1408 }, total: 1440 },
  ],
  [
    'pension_amounts',
    { periods_months: { X: 8, Y: 352 }, independent: { X: null, Y: 900 }, theoretical: { X: 1440, Y: 1440 } },
    { payable: { X: 0, Y: 1440 } },
  ],
  [
    'pension_amounts',
    {
      periods_months: { A: 500, B: 100 },
      independent: { A: null, B: null },
      theoretical: { A: 1000, B: 900 },
      full_career_months: { A: 480, B: 600 },
    },
    { payable: { A: 1000, B: 150 }, total: 1150 },
  ],
  [
    'pension_amounts',
    {
      periods_years: { NL: 10, DE: 30 },
      scheme: { NL: 'AOW' },
      independent: { NL: 300, DE: 900 },
      theoretical: { DE: 1300 },
    },
    { pro_rata: { DE: 975 }, payable: { NL: 300, DE: 975 }, total: 1275 },
  ],
  [
    'pension_amounts',
    {
      periods_years: { FR: 20, ES: 10 },
      independent: { FR: 800 },
      theoretical: { FR: 1500, ES: 1200 },
      note: 'minimum 15 years in ES not met alone',
    },
    { payable: { FR: 1000, ES: 400 } },
  ],
  [
    'pension_amounts',
    {
      periods_years: { FR: 3, ES: 10 },
      independent: { FR: 80 },
      theoretical: { FR: 100, ES: 1200 },
      note: 'minimum 15 years in ES not met alone',
    },
    { payable: { FR: 80, ES: 0 } },
  ],
  ['pension_amounts', { periods_years: { FR: 20, ES: 10 }, independent: { FR: 800 }, theoretical: { FR: 1500, ES: 1200 } }, 'unknown'],
  [
    'pension_amounts',
    { periods_years: { FR: 10 }, periods_months: { FR: 6 }, independent: { FR: 800 }, theoretical: { FR: 1500 } },
    'law/facts-invalid',
  ],
  [
    'pension_amounts',
    { periods_years: { FR: 7.5, ES: 2.5 }, independent: { FR: null, ES: null }, theoretical: { FR: 100, ES: 100 } },
    { payable: { FR: 75, ES: 25 } },
  ],
  ['pension_amounts', { periods_years: { FR: -1 }, independent: { FR: 800 } }, 'law/facts-invalid'],
  ['pension_amounts', {}, 'unknown'],
  [
    'invalidity_amounts',
    {
      periods_years: { PL: 6, DE: 2 },
      needed_years: { PL: 5, DE: 3 },
      legislation_types: { PL: 'B', DE: 'B' },
      independent: { PL: 150, DE: null },
      theoretical: { PL: 220, DE: 480 },
    },
    { pro_rata: { PL: 165, DE: 120 }, payable: { PL: 165, DE: 120 } },
  ],
  [
    'invalidity_amounts',
    {
      periods_years: { PL: 6, SE: 2 },
      needed_years: { PL: 5, SE: 3 },
      legislation_types: { PL: 'B', SE: 'A' },
      independent: { PL: 170 },
      theoretical: { PL: 220, SE: 480 },
    },
    { pro_rata: { PL: 165, SE: 120 }, payable: { PL: 170, SE: 120 } },
  ],
  [
    'invalidity_amounts',
    { periods_years: { PL: 2, DE: 1 }, needed_years: { PL: 5, DE: 3 }, legislation_types: { PL: 'B', DE: 'B' }, theoretical: { DE: 300 } },
    { payable: { PL: 0, DE: 100 } },
  ],
  [
    'invalidity_amounts',
    {
      periods_years: { IE: 2, SE: 3 },
      legislation_types: { IE: 'A', SE: 'A' },
      independent: { IE: 1, SE: 1 },
      theoretical: { IE: 1, SE: 1 },
    },
    'unknown',
  ],
]

const others: readonly Row[] = [
  ['pro_rata_fraction', { state: 'NO', own_months: 500, all_months: 600, cap_months: 480 }, { fraction: '480/480' }],
  ['pro_rata_fraction', { state: 'NO', own_months: 219, all_months: 481, cap_months: 480 }, { fraction: '219/480' }],
  ['pro_rata_fraction', { state: 'NO', own_months: 167, all_months: 313 }, { fraction: '167/313' }],
  ['pro_rata_fraction', { state: 'X', own_months: 8, all_months: 488, cap_months: 480 }, { payable: 0 }],
  ['pro_rata_fraction', { state: 'X', own_months: 12, all_months: 488, cap_months: 480 }, { fraction: '12/480' }],
  ['pro_rata_fraction', { state: 'X', own_months: 8, all_months: 19 }, 'unknown'],
  ['pro_rata_fraction', { state: 'X', own_months: 300, all_months: 200 }, 'law/facts-contradict'],
  ['pro_rata_fraction', { state: 'X', own_months: 300 }, 'unknown'],
  [
    'survivor_insurance_time',
    { state: 'NO', independent_years: 33, theoretical_years: 40, fraction: '167/313', method: 'best' },
    { pro_rata_years: 21.34, used_years: 33 },
  ],
  [
    'survivor_insurance_time',
    { state: 'NO', independent_years: 20, theoretical_years: 40, fraction: '167/313', method: 'best' },
    { pro_rata_years: 21.34, used_years: 21.34 },
  ],
  ['survivor_insurance_time', { state: 'NO', independent_years: 20, theoretical_years: 40, method: 'best' }, 'unknown'],
  ['survivor_insurance_time', { state: 'NO', independent_years: 20, theoretical_years: 40, fraction: '1/0' }, 'law/facts-invalid'],
  ['survivor_insurance_time', { state: 'NO', independent_years: 20, theoretical_years: 40, fraction: '3/2' }, 'law/facts-contradict'],
  [
    'pension_start',
    { pension_ages: { FR: 64, DK: 67, DE: 66 }, age: 66, periods_in: ['FR', 'DK', 'DE'] },
    { pays_now: ['FR', 'DE'], pays_later: { DK: 67 } },
  ],
  ['pension_start', { pension_ages: { FR: 64, DK: 67 }, age: 67, periods_in: ['FR', 'DK'] }, { pays_now: ['FR', 'DK'], pays_later: {} }],
  [
    'pension_start',
    { pension_ages: { FR: 64, DK: 67 }, age: 63.9, periods_in: ['FR', 'DK'] },
    { pays_now: [], pays_later: { FR: 64, DK: 67 } },
  ],
  ['pension_start', { pension_ages: { FR: 64, DK: 67 }, age: 67, periods_in: ['FR'] }, { pays_now: ['FR'], pays_later: {} }],
  ['pension_start', { pension_ages: { FR: 64 }, age: 67, periods_in: ['FR', 'DK'] }, 'unknown'],
  ['pension_start', { pension_ages: { FR: 64 }, periods_in: ['FR'] }, 'unknown'],
  [
    'pension_supplement',
    {
      residence_state: 'B',
      benefits_due: { A: 150, B: 650 },
      minimum_benefit_in_B_for_all_periods: 1000,
      minimum_benefit_in_A_for_all_periods: 900,
    },
    { supplement: 200, paid_by: 'B' },
  ],
  [
    'pension_supplement',
    { residence_state: 'B', benefits_due: { A: 150, B: 650 }, minimum_benefit_in_B_for_all_periods: 800 },
    { supplement: 0 },
  ],
  [
    'pension_supplement',
    { residence_state: 'A', benefits_due: { A: 150, B: 300, C: 200 }, minimum_benefit_in_A_for_all_periods: 900 },
    { supplement: 250, paid_by: 'A' },
  ],
  ['pension_supplement', { residence_state: 'B', benefits_due: { A: 650 }, minimum_benefit_in_B_for_all_periods: 800 }, { supplement: 0 }],
  ['pension_supplement', { residence_state: 'B', benefits_due: { A: 150, B: 650 }, minimum_benefit_in_A_for_all_periods: 900 }, 'unknown'],
  [
    'non_contributory_limit',
    {
      state: 'DE',
      contributory_months_DE: 60,
      non_contributory_months_DE: 60,
      contributory_months_FR: 30,
      limit: 'one third of contributory periods',
    },
    { non_contributory_months_in_theoretical: 30, non_contributory_months_in_actual: 20 },
  ],
  [
    'non_contributory_limit',
    { state: 'PL', contributory_months_PL: 120, non_contributory_months_PL: 10, limit: 'one third of contributory periods' },
    { non_contributory_months_in_theoretical: 10, non_contributory_months_in_actual: 10 },
  ],
  [
    'non_contributory_limit',
    { state: 'PL', contributory_months_PL: 120, non_contributory_months_PL: 60, limit: 'one third of contributory periods' },
    'unknown',
  ],
  [
    'non_contributory_limit',
    {
      state: 'PL',
      contributory_months_PL: 100,
      non_contributory_months_PL: 60,
      contributory_months_NL: 200,
      limit: '1/3 of contributory periods',
    },
    'needs-clerk',
  ],
  [
    'non_contributory_limit',
    { state: 'PL', contributory_months_PL: 100, non_contributory_months_PL: 60, contributory_months_NL: 200, limit: 'something' },
    'unknown',
  ],
  [
    'anti_overlap_same_kind',
    {
      state: 'A',
      benefit: 'pro rata old age 420',
      national_rule_would_reduce: true,
      other_benefit: { amount: 300, kind: 'old_age', state: 'B' },
    },
    { payable: 420 },
  ],
  [
    'anti_overlap_same_kind',
    {
      state: 'A',
      benefit: 'independent old age 420.50',
      national_rule_would_reduce: false,
      other_benefit: { amount: 300, kind: 'old_age', state: 'B' },
    },
    { payable: 420.5 },
  ],
  [
    'anti_overlap_same_kind',
    {
      state: 'A',
      benefit: 'independent old age 420',
      national_rule_would_reduce: true,
      other_benefit: { amount: 300, kind: 'old_age', state: 'B' },
    },
    'needs-clerk',
  ],
  [
    'anti_overlap_same_kind',
    {
      state: 'A',
      benefit: 'pro rata old age 420',
      national_rule_would_reduce: true,
      other_benefit: { amount: 300, kind: 'survivor', state: 'B' },
    },
    'needs-clerk',
  ],
  [
    'anti_overlap_different_kind',
    {
      both_states_have_rules_against_overlap: true,
      benefits: [
        { state: 'A', kind: 'old_age', method: 'independent', amount: 600, reduction_if_applied: 100 },
        { state: 'B', kind: 'survivor', method: 'independent', amount: 500, reduction_if_applied: 205 },
      ],
    },
    { reductions: { A: 50, B: 102.5 }, payable: { A: 550, B: 397.5 } },
  ],
  [
    'anti_overlap_different_kind',
    {
      both_states_have_rules_against_overlap: false,
      benefits: [
        { state: 'A', kind: 'old_age', method: 'independent', amount: 600 },
        { state: 'B', kind: 'survivor', method: 'independent', amount: 500, reduction_if_applied: 200 },
      ],
    },
    { reductions: { A: 0, B: 200 }, payable: { A: 600, B: 300 } },
  ],
  [
    'anti_overlap_different_kind',
    {
      both_states_have_rules_against_overlap: true,
      benefits: [
        { state: 'A', kind: 'old_age', method: 'independent', amount: 700, reduction_if_applied: 120 },
        { state: 'B', kind: 'survivor', method: 'independent', amount: 500, reduction_if_applied: 90 },
        { state: 'C', kind: 'survivor', method: 'independent', amount: 300, reduction_if_applied: 60 },
      ],
    },
    { reductions: { A: 40, B: 30, C: 20 }, payable: { A: 660, B: 470, C: 280 } },
  ],
  [
    'anti_overlap_different_kind',
    {
      both_states_have_rules_against_overlap: true,
      benefits: [
        { state: 'A', kind: 'old_age', method: 'independent', amount: 600 },
        { state: 'B', kind: 'survivor', method: 'independent', amount: 500, reduction_if_applied: 200 },
      ],
    },
    'unknown',
  ],
  [
    'anti_overlap_different_kind',
    {
      both_states_have_rules_against_overlap: true,
      benefits: [{ state: 'A', kind: 'old_age', method: 'independent', amount: 600, reduction_if_applied: 100 }, null],
    },
    'law/facts-invalid',
  ],
  [
    'anti_overlap_different_kind',
    {
      benefits: [
        { state: 'A', kind: 'old_age', method: 'independent', amount: 60, reduction_if_applied: 100 },
        { state: 'B', kind: 'survivor', method: 'independent', amount: 500, reduction_if_applied: 200 },
      ],
    },
    'law/facts-contradict',
  ],
]

const exposure = [
  { state: 'BE', from: 1980, to: 1990 },
  { state: 'FR', from: 1991, to: 2001 },
  { state: 'DE', from: 2002, to: 2003 },
]
const diseases: readonly Row[] = [
  [
    'occupational_disease',
    { exposure, conditions_met_in: ['BE', 'FR'], first_notified_in: 'BE' },
    { paying_state: 'FR', procedure: 'BE → DE → FR' },
  ],
  ['occupational_disease', { exposure, conditions_met_in: ['BE'] }, { paying_state: 'BE', procedure: 'DE → FR → BE' }],
  ['occupational_disease', { exposure, conditions_met_in: ['DE', 'BE'], first_notified_in: 'DE' }, { paying_state: 'DE', procedure: 'DE' }],
  ['occupational_disease', { exposure: [...exposure].reverse(), conditions_met_in: ['BE', 'FR'] }, { paying_state: 'FR' }],
  ['occupational_disease', { exposure, conditions_met_in: [] }, { paying_state: null }],
  ['occupational_disease', { exposure, conditions_met_in: ['IT'] }, 'needs-clerk'],
  ['occupational_disease', { exposure }, 'unknown'],
  ['occupational_disease', { conditions_met_in: ['BE'] }, 'unknown'],
  [
    'occupational_disease',
    {
      exposure: [
        { state: 'BE', from: 1980, to: 2003 },
        { state: 'FR', from: 1991, to: 2003 },
      ],
      conditions_met_in: ['BE', 'FR'],
    },
    'needs-clerk',
  ],
  [
    'occupational_disease',
    {
      exposure: [
        { state: 'BE', from: 1980, to: 2003 },
        { state: 'FR', from: 2003, to: 2003 },
      ],
      conditions_met_in: ['BE', 'FR'],
    },
    { paying_state: 'FR' },
  ],
  [
    'occupational_disease',
    {
      exposure: [
        { state: 'BE', from: 1980 },
        { state: 'FR', from: 1991, to: 2003 },
      ],
      conditions_met_in: ['BE', 'FR'],
    },
    'unknown',
  ],
  [
    'occupational_disease',
    { exposure: [{ state: 'BE', from: 1990, to: 1980 }], conditions_met_in: ['BE'] },
    'law/period-ends-before-start',
  ],
]

const preRetirement: readonly Row[] = [
  [
    'may_foreign_periods_count',
    { benefit: 'statutory pre-retirement', state: 'FI', own_periods_years: 26, needed_years: 25, other_state_years: 10 },
    { foreign_periods_count: false },
  ],
  ['may_foreign_periods_count', { benefit: 'statutory pre-retirement', state: 'FI' }, { foreign_periods_count: false }],
  ['may_foreign_periods_count', { benefit: 'pre-retirement under a collective agreement', state: 'FI' }, 'needs-clerk'],
  ['may_foreign_periods_count', { state: 'FI' }, 'unknown'],
]

const titled = (rows: readonly Row[]) =>
  rows.map(([question, facts, expected]) => [question, JSON.stringify(facts), facts, expected] as const)

describe('further cases in the published language', () => {
  it.each(titled([...amounts, ...others]))('%s %s', (question, _, facts, expected) =>
    typeof expected === 'string'
      ? expect(play(pensionsCases, { question, ...facts })).toBe(expected)
      : expect(play(pensionsCases, { question, ...facts })).toMatchObject(expected),
  )
  it.each(titled(diseases))('%s %s', (question, _, facts, expected) =>
    typeof expected === 'string'
      ? expect(play(awodCases, { question, ...facts })).toBe(expected)
      : expect(play(awodCases, { question, ...facts })).toMatchObject(expected),
  )
  it.each(titled(preRetirement))('%s %s', (question, _, facts, expected) =>
    typeof expected === 'string'
      ? expect(play(preRetirementCases, { question, ...facts })).toBe(expected)
      : expect(play(preRetirementCases, { question, ...facts })).toMatchObject(expected),
  )
})
