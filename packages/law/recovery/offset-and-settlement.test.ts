import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

describe('social assistance and benefits of another State for the same time', () => {
  const facts = {
    assistanceState: 'DE',
    benefitState: 'IT',
    assistanceFor: { from: '2024-03-01', to: '2024-08-31' },
    benefitsOwedFor: { from: '2024-06-01', to: '2024-12-31' },
    mayClaimByOwnLaw: true,
  }
  const common = { from: '2024-06-01', to: '2024-08-31' }
  it.each([
    ['is deducted for the time in common', facts, 'decided', { mayAskDeduction: true, period: common }],
    [
      'up to the arrears',
      { ...facts, assistanceAmount: 300_000, arrearsAmount: 120_000 },
      'decided',
      { mayAskDeduction: true, period: common, atMost: 120_000 },
    ],
    [
      'up to the assistance',
      { ...facts, assistanceAmount: 90_000, arrearsAmount: 120_000 },
      'decided',
      { mayAskDeduction: true, period: common, atMost: 90_000 },
    ],
    [
      'is deducted where they meet on a single day',
      { ...facts, benefitsOwedFor: { from: '2024-08-31', to: '2024-12-31' } },
      'decided',
      { mayAskDeduction: true, period: { from: '2024-08-31', to: '2024-08-31' } },
    ],
    [
      'is not where they only follow each other',
      { ...facts, benefitsOwedFor: { from: '2024-09-01', to: '2024-12-31' } },
      'decided',
      { mayAskDeduction: false },
    ],
    ['is not where the body has no claim by its own law', { ...facts, mayClaimByOwnLaw: false }, 'decided', { mayAskDeduction: false }],
    ['is the matter of one State alone', { ...facts, benefitState: 'DE' }, 'needs-clerk', undefined],
    ['with the United Kingdom is for a person', { ...facts, benefitState: 'GB' }, 'needs-clerk', undefined],
    ['is open while the claim is not known', { ...facts, mayClaimByOwnLaw: undefined }, 'unknown', undefined],
    ['is open without facts', {}, 'unknown', undefined],
  ])('%s', (_, given, outcome, answer) =>
    expect(asked('social-assistance-offset', given)).toMatchObject(
      answer === undefined ? { outcome, answer: undefined } : { outcome, answer },
    ),
  )
  it('is not asked for a period that ends before it starts', () =>
    expect(asked('social-assistance-offset', { ...facts, assistanceFor: { from: '2024-08-31', to: '2024-03-01' } })).toHaveProperty(
      'error',
    ))
})

describe('benefits paid provisionally', () => {
  it.each([
    [{ settledOn: '2025-01-31' }, { statementBy: '2025-04-30' }],
    [
      { settledOn: '2025-01-15', paidProvisionally: 50_000, arrears: 80_000 },
      { statementBy: '2025-04-15', fromArrears: 50_000, fromRunningPayments: 0 },
    ],
    [
      { settledOn: '2025-01-15', paidProvisionally: 80_000, arrears: 50_000 },
      { statementBy: '2025-04-15', fromArrears: 50_000, fromRunningPayments: 30_000 },
    ],
    [
      { settledOn: '2025-01-15', paidProvisionally: 80_000, arrears: 0 },
      { statementBy: '2025-04-15', fromArrears: 0, fromRunningPayments: 80_000 },
    ],
  ])('%j are settled: %j', (facts, answer) => expect(asked('provisional-benefits-settlement', facts).answer).toEqual(answer))
  it('wait for the day on which it was settled', () => expect(asked('provisional-benefits-settlement', {}).outcome).toBe('unknown'))
})

describe('contributions collected provisionally', () => {
  it.each([
    [{ settledOn: '2025-01-15', transferAskedOn: '2025-04-15' }, 'decided', { askedBy: '2025-04-15' }],
    [{ settledOn: '2025-01-15', transferAskedOn: '2025-04-16' }, 'needs-clerk', undefined],
    [{ settledOn: '2025-01-15', transferAskedOn: null }, 'needs-clerk', undefined],
    [
      { settledOn: '2025-05-15', transferAskedOn: null, collectedProvisionally: 90_000, owed: 70_000 },
      'decided',
      { askedBy: '2025-08-15', transferred: 70_000, paidBack: 20_000 },
    ],
    [
      { settledOn: '2025-05-15', collectedProvisionally: 60_000, owed: 70_000 },
      'decided',
      { askedBy: '2025-08-15', transferred: 60_000, paidBack: 0 },
    ],
    [{}, 'unknown', undefined],
  ])('%j: %s', (facts, outcome, answer) => {
    const said = asked('provisional-contributions-settlement', facts)
    expect(said).toMatchObject({ outcome })
    expect(said.answer).toEqual(answer)
  })
  it('are not asked for before it was settled', () =>
    expect(asked('provisional-contributions-settlement', { settledOn: '2025-01-15', transferAskedOn: '2025-01-14' })).toEqual({
      error: 'law/facts-contradict',
      at: '/facts/transferAskedOn',
    }))
})
