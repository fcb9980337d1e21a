import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { findRuleset, type Ruleset, rulesetOn } from '../frame/rulesets.table.ts'
import { type ExtensionFacts, extensionSubject } from './883-art-64-extension.ts'
import { exportSubject } from './decide-export.ts'
import type { ExportFacts } from './export-facts.ts'

const on = plainDate('2026-11-21')
const today = rulesetOn(on)
const revised = findRuleset('R2026-provisional/1') as Ruleset
const day = plainDate
const decide = (facts: ExportFacts, ruleset = today) => exportSubject.decide(facts, { on, ruleset })

const fromDenmark: ExportFacts = {
  payingState: 'DK',
  nationality: 'DE',
  isWhollyUnemployed: true,
  weeksRegisteredBeforeLeaving: 4,
  leftOn: day('2025-03-03'),
  registeredAbroadOn: day('2025-03-07'),
}
const { registeredAbroadOn: _, ...notRegistered } = fromDenmark

describe('taking a benefit along', () => {
  it('runs three months from the departure', () =>
    expect(decide(fromDenmark)).toMatchObject({
      outcome: 'decided',
      answer: { from: '2025-03-03', baseMonths: 3, lastDay: '2025-06-02', paidFrom: '2025-03-03' },
      documents: [{ document: 'PDU2', issuedBy: 'DK', mayBeIssued: true }],
    }))

  it.each([
    ['2025-03-03', '2025-03-09', '2025-03-03', undefined],
    ['2025-03-03', '2025-03-10', '2025-03-10', { from: '2025-03-03', to: '2025-03-09' }],
    ['2025-03-03', '2025-06-02', '2025-06-02', { from: '2025-03-03', to: '2025-06-01' }],
    ['2024-02-27', '2024-03-04', '2024-02-27', undefined],
    ['2023-02-27', '2023-03-06', '2023-03-06', { from: '2023-02-27', to: '2023-03-05' }],
  ])('left %s, registered %s: paid from %s', (leftOn, registered, paidFrom, notPaid) => {
    const { answer } = decide({ ...fromDenmark, leftOn: day(leftOn), registeredAbroadOn: day(registered) })
    expect(answer?.paidFrom).toBe(paidFrom)
    expect(answer?.notPaid).toEqual(notPaid)
  })

  it.each([
    ['2025-01-31', '2025-04-30'],
    ['2024-11-28', '2025-02-27'],
    ['2024-11-30', '2025-02-28'],
    ['2023-11-30', '2024-02-29'],
    ['2025-11-29', '2026-02-28'],
    ['2025-03-31', '2025-06-30'],
    ['2025-08-31', '2025-11-30'],
    ['2025-05-31', '2025-08-30'],
    ['2023-12-01', '2024-02-29'],
    ['2025-10-01', '2025-12-31'],
  ])('left %s: the last day is %s', (leftOn, lastDay) =>
    expect(decide({ ...fromDenmark, leftOn: day(leftOn), registeredAbroadOn: day(leftOn) }).answer?.lastDay).toBe(lastDay),
  )

  it.each<[string, ExportFacts, string]>([
    ['three weeks, leave given', { ...fromDenmark, weeksRegisteredBeforeLeaving: 3, mayLeaveEarly: true }, 'decided'],
    ['three weeks, leave not known', { ...fromDenmark, weeksRegisteredBeforeLeaving: 3 }, 'unknown'],
    ['not registered abroad', notRegistered, 'unknown'],
    ['registered after the end', { ...fromDenmark, registeredAbroadOn: day('2025-06-03') }, 'needs-clerk'],
    ['a national of a third country from Denmark', { ...fromDenmark, nationality: 'IN' }, 'needs-clerk'],
    ['a national of a third country to Denmark', { ...fromDenmark, payingState: 'DE', hostState: 'DK', nationality: 'IN' }, 'needs-clerk'],
    [
      'a national of a third country within the Union',
      { ...fromDenmark, payingState: 'FR', hostState: 'DE', nationality: 'IN' },
      'decided',
    ],
    ['a national of a third country from Norway', { ...fromDenmark, payingState: 'NO', nationality: 'IN' }, 'needs-clerk'],
    ['export used up since the last job', { ...fromDenmark, monthsExportedBefore: 3 }, 'needs-clerk'],
    ['returned in time', { ...fromDenmark, returnedOn: day('2025-06-02') }, 'decided'],
    ['returned a day late', { ...fromDenmark, returnedOn: day('2025-06-03') }, 'needs-clerk'],
    ['nothing known', {}, 'unknown'],
  ])('%s: %#', (_, facts, outcome) => expect(decide(facts).outcome).toBe(outcome))

  it.each<[string, ExportFacts, string]>([
    ['three weeks, no leave', { ...fromDenmark, weeksRegisteredBeforeLeaving: 3, mayLeaveEarly: false }, '883/2004 Art 64(1)(a)'],
    ['partly unemployed', { ...fromDenmark, isWhollyUnemployed: false }, '883/2004 Art 64(1)'],
    ['partly unemployed, not registered abroad', { ...notRegistered, isWhollyUnemployed: false }, '883/2004 Art 64(1)'],
  ])('is refused: %s', (_, facts, provision) =>
    expect(decide(facts)).toMatchObject({
      outcome: 'decided',
      answer: { mayTakeAlong: false },
      legalBasis: [provision],
      documents: [{ document: 'PDU2', issuedBy: 'DK', mayBeIssued: false }],
    }),
  )

  it.each<[string, ExportFacts['payingState'], string, string]>([
    ['the seventh day, the departure being day 1', 'DE', '2025-03-09', 'decided'],
    ['seven days after the departure: in time or late?', 'DE', '2025-03-10', 'needs-clerk'],
    ['eight days after the departure', 'DE', '2025-03-11', 'decided'],
    ['seven days after, where the departure is known to be day 1', 'DK', '2025-03-10', 'decided'],
  ])('%s (%s, %s): %s', (_, payingState, registered, outcome) =>
    expect(decide({ ...fromDenmark, ...(payingState && { payingState }), registeredAbroadOn: day(registered) }).outcome).toBe(outcome),
  )

  it('a month used before leaves two', () => expect(decide({ ...fromDenmark, monthsExportedBefore: 1 }).answer?.lastDay).toBe('2025-05-02'))
  it('ends with the entitlement', () =>
    expect(decide({ ...fromDenmark, entitlementEndsOn: day('2025-04-15') }).answer?.lastDay).toBe('2025-04-15'))
  it('runs six months by the revision', () =>
    expect(decide(fromDenmark, revised).answer).toMatchObject({ baseMonths: 6, lastDay: '2025-09-02' }))

  it.each<[object, string]>([
    [{ ...fromDenmark, registeredAbroadOn: '2025-03-02' }, 'law/facts-contradict'],
    [{ ...fromDenmark, hostState: 'DK' }, 'law/facts-contradict'],
    [{ ...fromDenmark, leftOn: '2025-02-29' }, 'law/not-a-date'],
    [{ ...fromDenmark, leftOn: '2999-12-01', registeredAbroadOn: '2999-12-01' }, 'law/facts-invalid'],
    [{ ...fromDenmark, nationality: 'Germany' }, 'law/facts-invalid'],
  ])('%j is refused', (facts, code) => expect(exportSubject.parse(facts)).toMatchObject({ ok: false, error: { code } }))
})

describe('extending it', () => {
  const extended = (facts: ExtensionFacts, ruleset = today) => {
    const { outcome, answer } = extensionSubject.decide(facts, { on, ruleset })
    return answer?.months ?? outcome
  }
  it.each<[string, ExtensionFacts, number | string]>([
    ['Denmark extends nothing', { payingState: 'DK', askedMonths: 6 }, 3],
    ['Finland extends nothing', { payingState: 'FI', askedMonths: 6 }, 3],
    ['the Netherlands by their policy', { payingState: 'NL', askedMonths: 6 }, 3],
    ['a stated policy goes before the list', { payingState: 'NL', askedMonths: 6, policy: 'on-request' }, 6],
    ['never more than six', { payingState: 'PL', askedMonths: 9, policy: 'on-request' }, 6],
    ['as asked', { payingState: 'PL', askedMonths: 5, policy: 'on-request' }, 5],
    ['up to what the policy gives', { payingState: 'PL', askedMonths: 6, policy: 'on-request', policyMaxMonths: 5 }, 5],
    ['case by case', { payingState: 'PL', askedMonths: 6, policy: 'case-by-case' }, 'needs-clerk'],
    ['policy not known', { payingState: 'PL', askedMonths: 6 }, 'unknown'],
    ['three months asked: in all or more?', { payingState: 'PL', askedMonths: 3, policy: 'on-request' }, 'needs-clerk'],
    ['the United Kingdom', { payingState: 'GB', askedMonths: 6 }, 'needs-clerk'],
  ])('%s', (_, facts, expected) => expect(extended(facts)).toBe(expected))
  it.each<[ExtensionFacts, boolean]>([
    [{ payingState: 'NL', askedMonths: 6 }, true],
    [{ payingState: 'NL', askedMonths: 6, policy: 'no-extension' }, false],
    [{ payingState: 'DK', askedMonths: 6 }, false],
  ])('%j: says whether it leans on memory', (facts, isFromMemory) =>
    expect(extensionSubject.decide(facts, { on, ruleset: today }).unverified.length > 0).toBe(isFromMemory),
  )
  it('is not needed by the revision', () => expect(extended({ payingState: 'DK', askedMonths: 6 }, revised)).toBe(6))
})
