import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

describe('family benefits while two States differ on who comes first', () => {
  const facts = { disputeBetween: ['DE', 'PL'], childrenLiveIn: ['PL'], differedOn: '2025-01-31' }
  it.each([
    ['are paid where the children live', facts, 'decided', { provisionalState: 'PL', earliestReferral: '2025-02-28' }],
    [
      'are paid where the children live, whichever State was asked first',
      { ...facts, firstAskedIn: 'DE' },
      'decided',
      { provisionalState: 'PL', earliestReferral: '2025-02-28' },
    ],
    [
      'are paid by the State asked first, where the children live in neither',
      { ...facts, childrenLiveIn: ['FR'], firstAskedIn: 'DE', differedOn: undefined },
      'decided',
      { provisionalState: 'DE' },
    ],
    [
      'are paid by the State asked first, where the children live outside',
      { ...facts, childrenLiveIn: ['US'], firstAskedIn: 'PL', differedOn: undefined },
      'decided',
      { provisionalState: 'PL' },
    ],
    ['are for a person where children live in both', { ...facts, childrenLiveIn: ['PL', 'DE'] }, 'needs-clerk', undefined],
    ['are for a person where one child lives elsewhere', { ...facts, childrenLiveIn: ['PL', 'FR'] }, 'needs-clerk', undefined],
    ['are for a person where a third State was asked', { ...facts, childrenLiveIn: ['FR'], firstAskedIn: 'FR' }, 'needs-clerk', undefined],
    ['are not in doubt where one State is named', { ...facts, disputeBetween: ['DE', 'DE'] }, 'needs-clerk', undefined],
    ['are not coordinated with the United Kingdom', { ...facts, disputeBetween: ['DE', 'GB'] }, 'needs-clerk', undefined],
    ['wait for who was asked first', { ...facts, childrenLiveIn: ['FR'] }, 'unknown', undefined],
    ['wait for where the children live', { ...facts, childrenLiveIn: undefined }, 'unknown', undefined],
    ['are open without facts', {}, 'unknown', undefined],
  ])('%s', (_, given, outcome, answer) => {
    const said = asked('family-provisional-payment', given)
    expect(said.outcome).toBe(outcome)
    expect(said.answer).toEqual(answer)
  })
  it('may go to the Administrative Commission after a month', () =>
    expect(asked('family-provisional-payment', facts).legalBasis).toEqual(['987/2009 Art 60(4)', '987/2009 Art 6(2)', '987/2009 Art 6(3)']))
})

describe('the supplement by kind of benefit', () => {
  const row = (state: string, basket: string, member: string, monthly: number) => ({ state, basket, member, monthly })
  const between = { primaryState: 'PL', secondaryState: 'DE' }
  const benefits = [
    row('PL', 'income-replacing', 'parent', 60_000),
    row('DE', 'income-replacing', 'parent', 50_000),
    row('PL', 'other', 'child 1', 11_500),
    row('DE', 'other', 'child 1', 25_000),
    row('DE', 'other', 'child 2', 25_000),
  ]
  it('keeps the two kinds and the members apart', () =>
    expect(asked('family-supplement-by-basket', { ...between, benefits }).answer).toEqual({
      supplement: 13_500 + 25_000,
      rows: [
        { member: 'parent', basket: 'income-replacing', primary: 60_000, secondary: 50_000, supplement: 0 },
        { member: 'child 1', basket: 'other', primary: 11_500, secondary: 25_000, supplement: 13_500 },
        { member: 'child 2', basket: 'other', primary: 0, secondary: 25_000, supplement: 25_000 },
      ],
    }))
  it('adds several benefits of one kind for one member', () =>
    expect(
      asked('family-supplement-by-basket', {
        ...between,
        benefits: [row('DE', 'other', 'child', 10_000), row('DE', 'other', 'child', 5_000), row('PL', 'other', 'child', 15_000)],
      }).answer,
    ).toMatchObject({ supplement: 0 }))
  it.each([
    ['a benefit whose kind is not known', [...benefits, { state: 'DE', member: 'child 3', monthly: 100 }], 'unknown', ['benefits/5']],
    ['a benefit of a third State', [...benefits, row('FR', 'other', 'child 1', 100)], 'needs-clerk', []],
    ['no benefit', [], 'unknown', ['benefits']],
  ])('is open with %s', (_, given, outcome, missing) => {
    const said = asked('family-supplement-by-basket', { ...between, benefits: given })
    expect(said.outcome).toBe(outcome)
    if (missing.length > 0) expect(said.missing).toEqual(missing)
  })
  it('is for a person where the second right rests on residence alone', () =>
    expect(asked('family-supplement-by-basket', { ...between, benefits, secondRestsOnResidenceOnly: true }).because).toEqual([
      'residence-alone',
    ]))
  it('is not asked between a State and itself', () =>
    expect(asked('family-supplement-by-basket', { ...between, secondaryState: 'PL' })).toEqual({
      error: 'law/facts-contradict',
      at: '/facts/secondaryState',
    }))
  it('rests on memory, and says so', () =>
    expect(asked('family-supplement-by-basket', { ...between, benefits }).unverified).toEqual(['family-supplement-by-basket']))
})
