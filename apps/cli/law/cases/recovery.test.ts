import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playCase } from '../play-case.ts'
import { parseCases } from '../read-cases.ts'

const file = join(import.meta.dirname, '../../../../../shared/vectors/law/cases.json')
const parsed = existsSync(file) ? parseCases(JSON.parse(readFileSync(file, 'utf8')), file) : undefined
const cases = (parsed?.ok ? parsed.value : []).filter(({ area }) => area === 'recovery')

describe.skipIf(!existsSync(file))('the published cases on recovery', () => {
  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(2))
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { result, differences, unsaid, citations, stopped } = playCase(one)
    expect({ result, differences, unsaid, stopped, missing: citations.missing }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
      stopped: undefined,
      missing: [],
    })
  })
})
function told(facts: Record<string, unknown> & { question: string }, expected: Record<string, unknown> | undefined): void {
  const played = playCase({ id: 'own', area: 'recovery', facts, expected: expected ?? { outcome: 'needs_clerk' } })
  expect({ result: played.result, differences: played.differences, unsaid: played.unsaid }).toEqual({
    result: 'passed',
    differences: [],
    unsaid: [],
  })
}

describe('a request for recovery', () => {
  it.each([
    ['350 EUR', { claim_amount_eur: 350, special_agreement: false }, true],
    ['a cent less', { claim_amount_eur: 349.99, special_agreement: false }, false],
    ['less, by special agreement', { claim_amount_eur: 300, special_agreement: true }, true],
    ['less, and no word on an agreement', { claim_amount_eur: 300 }, undefined],
    ['more, and no word on an agreement', { claim_amount_eur: 5000 }, true],
    ['five years to the day', { claim_amount_eur: 5000, instrument_established_on: '2018-03-01', first_request_on: '2023-03-01' }, true],
    [
      'five years and a day',
      { claim_amount_eur: 5000, instrument_established_on: '2018-03-01', first_request_on: '2023-03-02' },
      'may be refused',
    ],
    [
      'old and small',
      { claim_amount_eur: 300, special_agreement: false, instrument_established_on: '2010-03-01', first_request_on: '2023-03-02' },
      false,
    ],
    ['a title from who knows when', { claim_amount_eur: 5000, first_request_on: '2023-03-02' }, undefined],
    [
      'a request before the title',
      { claim_amount_eur: 5000, instrument_established_on: '2023-03-01', first_request_on: '2022-03-02' },
      undefined,
    ],
    ['a negative amount', { claim_amount_eur: -1, special_agreement: false }, undefined],
  ])('%s', (_, facts, admissible) =>
    told({ question: 'recovery_request_admissible', ...facts }, admissible === undefined ? undefined : { admissible }),
  )
})

describe('offset of pension arrears', () => {
  it.each([
    [{ informed_of_arrears_on: '2025-06-05' }, { deadline: '2025-08-05' }],
    [{ informed_of_arrears_on: '2024-12-31', amount_notified_on: '2025-02-28' }, { deadline: '2025-02-28' }],
    [{ amount_notified_on: '2025-02-28' }, undefined],
  ])('%j gives %j', (facts, expected) => told({ question: 'offset_pension_arrears', ...facts }, expected))
})
