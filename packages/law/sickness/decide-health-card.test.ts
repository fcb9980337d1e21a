import { plainDate } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideHealthCard } from './decide-health-card.ts'
import { type CardPerson, deliveries, type HealthCardFacts, parseHealthCardFacts } from './facts.ts'
import { healthCardFactsFromAnswer, nextHealthCardQuestion } from './questions.ts'

const on = plainDate('2026-07-01')
const ziva: CardPerson = { reference: 'SI-DEMO-03099100', insured: true, cover: { from: plainDate('2020-01-01') } }
const luka: CardPerson = { reference: 'SI-DEMO-21061900', insured: true, cover: { from: plainDate('2019-06-21') } }
const travel = { from: plainDate('2026-07-10'), to: plainDate('2026-07-24') }
const decide = (facts: HealthCardFacts) => decideHealthCard(facts, on)

describe('a health card', () => {
  it('is issued to a parent and a child whose cover the register proves', () => {
    const decision = decide({ persons: [ziva, luka], delivery: 'wallet-and-paper', travel })
    expect(decision).toMatchObject({ outcome: 'issue', legalBasis: ['883/2004 Art 19(1)', '987/2009 Art 25(1)'], needs: [] })
    for (const person of decision.persons)
      expect(person).toMatchObject({ outcome: 'issue', documents: ['EHIC', 'PRC'], certificate: travel })
  })
  it.each([
    ['wallet', ['EHIC']],
    ['paper', ['PRC']],
  ] as const)('for the %s is %j', (delivery, documents) => {
    expect(decide({ persons: [ziva], delivery, travel }).persons[0]).toMatchObject({ documents })
  })
  it('is for a clerk where the person is not insured, never refused', () => {
    const decision = decide({ persons: [{ reference: 'x', insured: false }, ziva], delivery: 'wallet' })
    expect(decision.outcome).toBe('needs-clerk')
    expect(decision.persons.map(({ outcome }) => outcome)).toEqual(['needs-clerk', 'issue'])
  })
  it('is for a clerk where the register does not know the person', () => {
    const person = decide({ persons: [{ reference: 'x' }], delivery: 'wallet' }).persons[0]
    expect(person?.findings[0]).toMatchObject({ state: 'unknown', because: 'not-in-register' })
    expect(person?.outcome).toBe('needs-clerk')
  })
  it('is for a clerk where the cover ends during the stay, and fails where it ends before', () => {
    const ending = (to: string) => ({ ...ziva, cover: { from: plainDate('2020-01-01'), to: plainDate(to) } })
    const cover = (to: string) => decide({ persons: [ending(to)], delivery: 'paper', travel }).persons[0]?.findings[2]
    expect(cover('2026-07-24')).toMatchObject({ state: 'holds' })
    expect(cover('2026-07-23')).toMatchObject({ state: 'unknown', because: 'cover-ends-during-stay' })
    expect(cover('2026-07-09')).toMatchObject({ state: 'fails', because: 'cover-over' })
  })
  it('takes a clerk for an answer', () => {
    const person: CardPerson = { reference: 'x', judgements: { 'insured-with-institution': 'met' } }
    expect(decide({ persons: [person], delivery: 'wallet' }).outcome).toBe('issue')
  })
})

describe('the questions for a health card', () => {
  it('are who, how, and how long only for paper', () => {
    expect(nextHealthCardQuestion({}, on)?.id).toBe('persons')
    expect(nextHealthCardQuestion({ persons: [ziva] }, on)?.id).toBe('delivery')
    expect(nextHealthCardQuestion({ persons: [ziva], delivery: 'wallet' }, on)).toBeUndefined()
    expect(nextHealthCardQuestion({ persons: [ziva], delivery: 'paper' }, on)?.id).toBe('travel-period')
    expect(nextHealthCardQuestion({ persons: [ziva], delivery: 'paper', travel }, on)).toBeUndefined()
  })
  it('give facts', () => {
    expect(healthCardFactsFromAnswer('persons', [{ pin: 'a' }, { pin: 'a' }, { pin: 'b' }])).toEqual({
      ok: true,
      value: { persons: [{ reference: 'a' }, { reference: 'b' }] },
    })
    expect(healthCardFactsFromAnswer('persons', [null])).toMatchObject({ ok: false })
    expect(healthCardFactsFromAnswer('delivery', 'pigeon')).toMatchObject({ ok: false, error: { code: 'law/answer-invalid' } })
  })
})

describe('every decision on a health card', () => {
  const day = fc.constantFrom('2026-01-01', '2026-07-01', '2026-07-15', '2026-12-31').map(plainDate)
  const person: fc.Arbitrary<CardPerson> = fc.record(
    { reference: fc.constantFrom('a', 'b'), insured: fc.boolean(), cover: fc.record({ from: day, to: day }, { requiredKeys: ['from'] }) },
    { requiredKeys: ['reference'] },
  )
  const facts: fc.Arbitrary<HealthCardFacts> = fc.record(
    { persons: fc.array(person, { minLength: 1, maxLength: 3 }), delivery: fc.constantFrom(...deliveries), travel: fc.constant(travel) },
    { requiredKeys: [] },
  )
  it('issues only to a person whose every condition holds, cites each, and repeats itself', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const decision = decide(some)
        expect(decide(structuredClone(some))).toEqual(decision)
        for (const each of decision.persons) {
          expect(each.outcome === 'issue').toBe(each.findings.every(({ state }) => state === 'holds') && some.delivery !== undefined)
          for (const finding of each.findings) expect(finding.provision.length).toBeGreaterThan(0)
        }
        if (decision.outcome === 'issue') expect(decision.persons.every(({ outcome }) => outcome === 'issue')).toBe(true)
        expect(decision.outcome === 'issue' && decision.persons.length === 0).toBe(false)
      }),
    )
  })
  it('reads facts that were stored', () => {
    expect(parseHealthCardFacts({ persons: [ziva, luka], delivery: 'paper', travel })).toMatchObject({ ok: true })
    expect(parseHealthCardFacts({ persons: [{ ...ziva, name: 'x' }] })).toMatchObject({ ok: false, error: { at: '/persons/0/name' } })
  })
})
