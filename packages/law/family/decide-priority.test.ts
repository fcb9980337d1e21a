import { plainDate, type StateCode } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { familyPrioritySubject } from './decide-priority.ts'
import type { Basis, PriorityFacts } from './priority-facts.ts'

const on = plainDate('2025-03-01')
const decide = (facts: PriorityFacts, day = on) => familyPrioritySubject.decide(facts, { on: day, ruleset: rulesetOn(day) })
const right = (state: StateCode, basis: Basis = 'activity') => ({ state, basis })
const children = (residesIn: StateCode, count = 1) => ({ residesIn, count })
const monthly = (amounts: Partial<Record<StateCode, number>>) =>
  Object.entries(amounts).map(([state, amount]) => ({ state: state as StateCode, monthly: amount * 100 }))

describe('who pays family benefits first', () => {
  it.each<[string, PriorityFacts, object | undefined]>([
    ['work before residence', { rights: [right('LU'), right('BE', 'residence')] }, { primary: 'LU', secondary: 'BE' }],
    ['a pension before residence', { rights: [right('DE', 'pension'), right('ES', 'residence')] }, { primary: 'DE', secondary: 'ES' }],
    [
      'the strongest ground of each State counts',
      { rights: [right('DE', 'pension'), right('DE'), right('ES', 'pension')] },
      { primary: 'DE' },
    ],
    ['work in both: where the children live', { rights: [right('FR'), right('LU')], children: [children('LU')] }, { primary: 'LU' }],
    [
      'some children in a State of work, some outside: for a clerk',
      { rights: [right('FR'), right('LU')], children: [children('LU'), children('BE')] },
      undefined,
    ],
    [
      'children in both States of work and in a third: where they live does not decide',
      {
        rights: [right('FR'), right('ES')],
        children: [children('FR'), children('ES'), children('PT')],
        amounts: monthly({ FR: 120, ES: 100 }),
      },
      { primary: 'FR', pays: [{ state: 'FR', monthly: 12_000 }], reimbursement: { from: 'ES', to: 'FR', amount: 6_000 } },
    ],
    [
      'children in both States that pay a pension and in a third: the longest insurance',
      {
        rights: [right('IT', 'pension'), right('FR', 'pension')],
        children: [children('IT'), children('FR'), children('DE')],
        insurance: [
          { state: 'IT', years: 12 },
          { state: 'FR', years: 25 },
        ],
      },
      { primary: 'FR' },
    ],
    [
      'children in none of the States of residence: for a clerk',
      { rights: [right('FR', 'residence'), right('LU', 'residence')], children: [children('BE')] },
      undefined,
    ],
    ['the children’s home is not known', { rights: [right('FR'), right('LU')] }, undefined],
    [
      'work in three States and children elsewhere',
      { rights: [right('FR'), right('LU'), right('DE')], children: [children('BE')], amounts: monthly({ FR: 1, LU: 2, DE: 3 }) },
      undefined,
    ],
    [
      'half a year more of insurance',
      {
        rights: [right('IT', 'pension'), right('FR', 'pension')],
        children: [children('DE')],
        insurance: [
          { state: 'IT', years: 20.5 },
          { state: 'FR', years: 20 },
        ],
      },
      { primary: 'IT' },
    ],
    ['a country outside', { rights: [right('FR'), right('LU')], children: [{ residesIn: 'TR' as StateCode }] }, undefined],
  ])('%s', (_, facts, answer) => {
    const decision = decide(facts)
    expect(decision.outcome === 'decided').toBe(answer !== undefined)
    if (answer !== undefined) expect(decision.answer).toMatchObject(answer)
  })

  it.each([
    ['2013-06-30', 'needs-clerk'],
    ['2013-07-01', 'decided'],
  ])('Croatia on %s: %s', (day, outcome) =>
    expect(decide({ rights: [right('HR'), right('SI', 'residence')] }, plainDate(day)).outcome).toBe(outcome),
  )

  it.each([
    ['both above the first', { AT: 100, DE: 170, PL: 250 }, undefined],
    ['both above the first, the last not above the second', { AT: 100, DE: 170, PL: 150 }, undefined],
    [
      'one above the first',
      { AT: 200, DE: 170, PL: 250 },
      [
        { state: 'AT', monthly: 20_000 },
        { state: 'DE', monthly: 0 },
        { state: 'PL', monthly: 5_000 },
      ],
    ],
  ])('two further States, %s: nobody says that one supplement counts against the next', (_, amounts, pays) =>
    expect(
      decide({
        rights: [right('AT'), right('DE', 'pension'), right('PL', 'residence')],
        children: [children('PL')],
        amounts: monthly(amounts),
      }).answer?.pays,
    ).toEqual(pays),
  )

  it('asks for the amounts where the higher one decides', () =>
    expect(decide({ rights: [right('FR'), right('LU')], children: [children('BE')] }).needs).toMatchObject([{ fact: 'amounts' }]))

  it('splits a supplement on residence alone by child: only the one who lives there counts', () =>
    expect(
      decide({
        rights: [right('LU'), right('BE', 'residence')],
        children: [children('BE'), children('FR', 2)],
        amountsPerChild: monthly({ LU: 100, BE: 170 }),
      }).answer?.pays,
    ).toEqual([
      { state: 'LU', monthly: 30_000 },
      { state: 'BE', monthly: 7_000 },
    ]))

  it('leaves the same with totals only to a clerk', () =>
    expect(
      decide({
        rights: [right('LU'), right('BE', 'residence')],
        children: [children('BE'), children('FR')],
        amounts: monthly({ LU: 100, BE: 170 }),
      }).outcome,
    ).toBe('needs-clerk'))
})

describe('every decision on priority', () => {
  const states = ['AT', 'DE', 'FR', 'PL'] as const
  const facts: fc.Arbitrary<PriorityFacts> = fc.record(
    {
      rights: fc.array(fc.record({ state: fc.constantFrom(...states), basis: fc.constantFrom('activity', 'pension', 'residence') }), {
        maxLength: 4,
      }),
      children: fc.array(fc.record({ residesIn: fc.constantFrom(...states, 'BE'), count: fc.integer({ min: 1, max: 4 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      amounts: fc.uniqueArray(fc.record({ state: fc.constantFrom(...states, 'BE'), monthly: fc.integer({ min: 0, max: 90_000 }) }), {
        selector: ({ state }) => state,
      }),
      insurance: fc.uniqueArray(fc.record({ state: fc.constantFrom(...states), years: fc.integer({ min: 0, max: 45 }) }), {
        selector: ({ state }) => state,
      }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<PriorityFacts>

  it('has one first State out of the facts, pays nothing below zero, and adds up to the highest claim', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { answer, outcome, findings } = decide(some)
        expect(answer === undefined).toBe(outcome !== 'decided')
        for (const { provision } of findings) expect(provision.length).toBeGreaterThan(0)
        if (answer === undefined) return
        const named = new Set([...(some.rights ?? []), ...(some.amounts ?? [])].map(({ state }) => state))
        for (const { state, monthly } of answer.pays ?? []) {
          expect(named).toContain(state)
          expect(monthly).toBeGreaterThanOrEqual(0)
        }
        expect(named).toContain(answer.primary)
        const { pays, reimbursement } = answer
        if (reimbursement !== undefined) {
          const own = some.amounts?.find(({ state }) => state === reimbursement.from)?.monthly ?? 0
          expect(reimbursement.amount).toBeLessThanOrEqual(own)
          expect(reimbursement.to).toBe(answer.primary)
          return
        }
        const isBarred = findings.some(({ provision }) => provision.includes('883/2004 Art 68(2) last sentence'))
        if (pays === undefined || isBarred) return
        const highest = Math.max(...pays.map(({ state }) => some.amounts?.find((row) => row.state === state)?.monthly ?? 0))
        expect(pays.reduce((sum, { monthly }) => sum + monthly, 0)).toBe(highest)
      }),
    )
  })
  it('does not depend on the order of the parents, the children or the amounts', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const turned = Object.fromEntries(Object.entries(some).map(([key, rows]) => [key, [...rows].reverse()])) as PriorityFacts
        expect(decide(turned).answer).toEqual(decide(some).answer)
        expect(decide(turned).outcome).toBe(decide(some).outcome)
      }),
    )
  })
})
