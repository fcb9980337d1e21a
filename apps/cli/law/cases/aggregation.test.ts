import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case-language.ts'
import { playCase } from '../play-case.ts'

const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)
const { cases }: { cases: readonly LawCase[] } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { cases: [] }
const published = cases.filter(({ area }) => area === 'aggregation')

describe.skipIf(!existsSync(file))('published cases of aggregation', () => {
  it.each(published.map((one) => [one.id, one] as const))('%s', (_, one) =>
    expect(playCase(one)).toMatchObject({ result: 'passed', differences: [], unsaid: [], citations: { missing: [] } }),
  )
})

const play = (facts: object, expected: object) =>
  playCase({ id: 'own', area: 'aggregation', facts: { question: 'convert_or_merge_periods', ...facts }, expected: { ...expected } }).result

describe('the same questions with other facts', () => {
  const years = [2016, 2017, 2018].map((year) => ({ year, value: 250 }))
  it.each<[string, object, object]>([
    [
      'year by year',
      { reported_by_year: years, unit: 'days', days_per_week_scheme: 6, communicated: 'year by year', target_unit: 'months' },
      { value: 30 },
    ],
    [
      'one total for three years',
      { reported: { value: 750, unit: 'days', days_per_week_scheme: 6, communicated: 'one total for 2016-2018' }, target_unit: 'months' },
      { value: 29, legal_basis: ['987 Art 13(3)'] },
    ],
    [
      'one total that passes what three years can have',
      { reported: { value: 1095, unit: 'days', days_per_week_scheme: 7, communicated: 'one total for 2016-2018' }, target_unit: 'months' },
      { value: 36, legal_basis: ['987 Art 13(2)'] },
    ],
    ['into days of a scheme', { reported: { value: 3, unit: 'months' }, days_per_week_scheme: 5, target_unit: 'days' }, { value: 66 }],
    ['years', { reported: { value: 2.5, unit: 'years' }, target_unit: 'months' }, { value: 30, legal_basis: ['987 Art 13(1)(d)'] }],
    [
      'first compulsory insurance after',
      {
        periods: [
          { state: 'PL', type: 'equated', from: '2010-01-01', to: '2010-12-31' },
          { state: 'DE', type: 'equated', from: '2010-01-01', to: '2010-12-31' },
          { state: 'DE', type: 'compulsory_insurance', from: '2011-01-01', to: '2011-12-31' },
        ],
      },
      { months_counted: { PL: 0, DE: 24 }, total_months: 24, legal_basis: ['987 Art 12(5)'] },
    ],
  ])('%s', (_, facts, expected) => expect(play(facts, expected)).toBe('passed'))

  it('what is missing or odd is not decided', () => {
    expect(play({ reported: { value: 300, unit: 'days' }, target_unit: 'months' }, { value: 12 })).toBe('not-decided')
    expect(play({ periods: 'none' }, { value: 12 })).toBe('not-decided')
    expect(play({ periods: [7] }, { value: 12 })).toBe('not-decided')
  })
})
