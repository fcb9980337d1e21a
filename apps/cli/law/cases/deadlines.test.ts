import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playCase } from '../play-case.ts'
import { parseCases } from '../read-cases.ts'

const file = join(import.meta.dirname, '../../../../../shared/vectors/law/cases.json')
const parsed = existsSync(file) ? parseCases(JSON.parse(readFileSync(file, 'utf8')), file) : undefined
const cases = (parsed?.ok ? parsed.value : []).filter(({ area }) => area === 'deadlines')

describe.skipIf(!existsSync(file))('the published cases on time limits', () => {
  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(6))
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
/** What we would tell; `undefined` for a whole answer: a person decides, facts are missing or contradict each other. */
function told(facts: Record<string, unknown> & { question: string }, expected: Record<string, unknown> | undefined): void {
  const played = playCase({ id: 'own', area: 'deadlines', facts, expected: expected ?? { outcome: 'needs_clerk' } })
  expect({ result: played.result, differences: played.differences, unsaid: played.unsaid }).toEqual({
    result: 'passed',
    differences: [],
    unsaid: [],
  })
}

describe('claims for care costs', () => {
  it.each([
    [{ entered_in_accounts_on: '2025-06-30' }, { latest_introduction: '2026-06-30' }],
    [{ entered_in_accounts_on: '2025-07-01' }, { latest_introduction: '2026-12-31' }],
    [{ entered_in_accounts_on: '2024-12-31' }, { latest_introduction: '2025-12-31' }],
    [
      { entered_in_accounts_on: '2025-02-10', introduced_on: '2026-06-30' },
      { latest_introduction: '2026-06-30', considered: true },
    ],
    [
      { entered_in_accounts_on: '2025-02-10', introduced_on: '2026-07-01' },
      { latest_introduction: '2026-06-30', considered: false },
    ],
    [{ entered_in_accounts_on: '2019-09-10' }, undefined],
    [{ introduced_on: '2026-07-01' }, undefined],
    [{ entered_in_accounts_on: '2025-02-30' }, undefined],
  ])('on actual costs: %j gives %j', (facts, expected) => told({ question: 'care_cost_claim_actual', ...facts }, expected))
  it.each([
    [{ average_costs_published_on: '2023-02-10' }, { latest_introduction: '2024-02-29' }],
    [{ average_costs_published_on: '2024-12-31' }, { latest_introduction: '2025-12-31' }],
    [{}, undefined],
  ])('on fixed amounts: %j gives %j', (facts, expected) => told({ question: 'care_cost_claim_fixed', ...facts }, expected))
  it.each([
    [{ introduced_on: '2025-08-31' }, { pay_by: '2027-02-28', contestation_settled_by: '2028-08-31' }],
    [{ introduced_on: '2022-08-01' }, { pay_by: '2024-02-29', contestation_settled_by: '2025-08-31' }],
    [{ introduced_on: '2019-03-01' }, undefined],
  ])('are paid and settled: %j gives %j', (facts, expected) => told({ question: 'care_cost_payment', ...facts }, expected))
})

describe('interest on care costs introduced in March 2022', () => {
  const introduced = { question: 'care_cost_interest', introduced_on: '2022-03-15' }
  it.each([
    [
      '90 % in six months, the rest after 30',
      { down_payment_on: '2022-09-30', down_payment_percent: 90, rest_paid_on: '2024-09-30' },
      false,
    ],
    [
      '90 % in six months, the rest in the 36th',
      { down_payment_on: '2022-09-30', down_payment_percent: 90, rest_paid_on: '2025-03-31' },
      false,
    ],
    [
      '90 % in six months, the rest after 36',
      { down_payment_on: '2022-09-30', down_payment_percent: 90, rest_paid_on: '2025-04-01' },
      true,
    ],
    ['90 % a day late, the rest after 30', { down_payment_on: '2022-10-01', down_payment_percent: 90, rest_paid_on: '2024-09-30' }, true],
    [
      '89 % in six months, the rest after 30',
      { down_payment_on: '2022-09-30', down_payment_percent: 89.9, rest_paid_on: '2024-09-30' },
      true,
    ],
    [
      '89 % in six months, the rest in the 18th',
      { down_payment_on: '2022-09-30', down_payment_percent: 89.9, rest_paid_on: '2023-09-30' },
      false,
    ],
    ['nothing paid down, all in the 18th', { down_payment_percent: 0, rest_paid_on: '2023-09-30' }, false],
    ['nothing paid down, all a day later', { down_payment_percent: 0, rest_paid_on: '2023-10-01' }, true],
    ['down payment unknown, all in the 18th', { rest_paid_on: '2023-09-30' }, false],
    ['all paid at once within 18 months', { down_payment_on: '2023-05-01', down_payment_percent: 100 }, false],
    ['down payment unknown, all after 20', { rest_paid_on: '2023-11-30' }, undefined],
    ['the rest unknown', { down_payment_on: '2022-09-30', down_payment_percent: 90 }, undefined],
    ['a down payment of 130 %', { down_payment_on: '2022-09-30', down_payment_percent: 130, rest_paid_on: '2024-09-30' }, undefined],
    [
      'a rest paid before the down payment',
      { down_payment_on: '2022-09-30', down_payment_percent: 90, rest_paid_on: '2022-05-30' },
      undefined,
    ],
  ])('%s', (_, facts, due) => told({ ...introduced, ...facts }, due === undefined ? undefined : { interest_due: due }))
})

describe('other limits', () => {
  it.each([
    [{ last_payment_on: '2025-06-30' }, { latest_request: '2025-12-31' }],
    [{ last_payment_on: '2025-07-01' }, { latest_request: '2026-06-30' }],
    [{}, undefined],
  ])('reimbursement of unemployment benefit: %j gives %j', (facts, expected) =>
    told({ question: 'unemployment_reimbursement_claim', ...facts }, expected),
  )
  it.each([
    [
      { request_to_issuing_institution_on: '2025-01-31' },
      { earliest_referral: '2025-02-28', commission_endeavour_months: 6, binding_meanwhile: true },
    ],
    [{ asked: 'is it binding meanwhile' }, undefined],
  ])('a dispute on a document: %j gives %j', (facts, expected) => told({ question: 'dispute_on_document', ...facts }, expected))
  it.each([
    [{ lodged_on: '2025-01-07', lodged_with: 'FR', competent: 'ES' }, { claim_date: '2025-01-07' }],
    [{ lodged_on: '2025-01-07', lodged_with: 'FR', competent: 'ES', received_by_competent_on: '2024-12-31' }, undefined],
    [{ lodged_on: '2025-01-07', lodged_with: 'GB', competent: 'ES' }, undefined],
    [{ lodged_with: 'FR', competent: 'ES', received_by_competent_on: '2024-12-31' }, undefined],
  ])('a misdirected claim: %j gives %j', (facts, expected) => told({ question: 'misdirected_claim', ...facts }, expected))
})
