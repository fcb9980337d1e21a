import { addDays, type PlainDate, plainDate } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { type Activity, activityKinds, type LegislationFacts } from './legislation-facts.ts'
import { decideLegislationOverPeriod, type LegislationOverPeriod, onDay, parseLegislationOverPeriod } from './legislation-over-period.ts'
import { placesOf } from './legislation-scope.ts'
import { decideLegislation } from './which-legislation.ts'

const states = ['BE', 'NL', 'DE', 'CH', 'NO', 'HR', 'GB'] as const
const state = fc.constantFrom(...states)
const place = fc.constantFrom(...states, 'US', 'third-country')
const percent = fc.constantFrom(0, 2, 5, 10, 24.9, 25, 40, 50, 100)
const starts = fc.constantFrom(
  '2010-04-20',
  '2012-03-25',
  '2012-06-20',
  '2013-06-25',
  '2014-12-25',
  '2020-12-25',
  '2023-06-25',
  '2024-04-25',
)
const period = starts.map((from) => ({ from: plainDate(from), to: addDays(plainDate(from), 20) }))
const dates = (within: { readonly from: PlainDate }) =>
  fc
    .record(
      { from: fc.integer({ min: -3, max: 20 }).map((n) => addDays(within.from, n)), length: fc.integer({ min: 0, max: 20 }) },
      { requiredKeys: [] },
    )
    .map(({ from, length }) => ({
      ...(from === undefined ? {} : { from }),
      ...(length === undefined ? {} : { to: addDays(from ?? within.from, length) }),
    }))

const activity = (within: { readonly from: PlainDate }) =>
  fc
    .tuple(
      fc.record(
        {
          kind: fc.constantFrom(...activityKinds),
          workState: place,
          employerSeat: place,
          employer: fc.constantFrom('A', 'B'),
          workingTimePercent: percent,
          incomePercent: percent,
          activityPercent: percent,
          isTelework: fc.boolean(),
          administrationState: place,
          vesselFlag: place,
          paidFrom: place,
          homeBase: fc.option(place),
          crewRoom: fc.record({ state: place, minutesPerDay: fc.constantFrom(44, 45) }, { requiredKeys: [] }),
          option: fc.option(fc.record({ state: place, isMadeAtConclusion: fc.boolean() }, { requiredKeys: [] })),
          lastSubjectTo: place,
        },
        { requiredKeys: ['kind', 'workState'] },
      ),
      dates(within),
    )
    .map(([facts, days]) => ({ ...facts, ...days }) as Activity)

const factsWithin = (within: { readonly from: PlainDate }) =>
  fc.record(
    {
      nationalities: fc.constantFrom(['BE'], ['NO'], ['CH'], ['US'], ['refugee']),
      isLegallyResident: fc.boolean(),
      residenceState: place,
      activities: fc.array(activity(within), { maxLength: 5 }),
      cashBenefits: fc.array(
        fc
          .tuple(
            fc.record(
              {
                branch: fc.constantFrom('sickness', 'unemployment', 'old-age'),
                paidBy: place,
                isBecauseOfActivity: fc.boolean(),
                isUnderArticle65: fc.boolean(),
                lastActivityState: state,
              },
              { requiredKeys: [] },
            ),
            dates(within),
          )
          .map(([benefit, days]) => ({ ...benefit, ...days })),
        { maxLength: 2 },
      ),
      calledUpBy: dates(within).map((days) => ({ state: 'NL', ...days })),
      foreignA1: fc.option(dates(within).map((days) => ({ state: 'DE', ...days }))),
      centreOfInterestState: state,
      isContractInForce: fc.boolean(),
      isHomeWorkAgreed: fc.boolean(),
      teleworkRequest: fc.record({ isMade: fc.boolean(), agreedByBoth: fc.boolean() }, { requiredKeys: [] }),
    },
    { requiredKeys: ['nationalities', 'residenceState', 'activities'] },
  ) as unknown as fc.Arbitrary<LegislationFacts>

const question: fc.Arbitrary<LegislationOverPeriod> = period.chain((within) =>
  fc
    .tuple(
      factsWithin(within),
      fc.array(fc.record({ from: fc.nat(20).map((n) => addDays(within.from, n)), state: place }), { maxLength: 2 }),
    )
    .map(([facts, residences]) => ({ period: within, facts, residences }) as LegislationOverPeriod),
)

const told = ({ outcome, answer, legalBasis, documents }: ReturnType<typeof decideLegislation>) => ({
  outcome,
  answer,
  legalBasis,
  documents,
})
const decideOn = (facts: LegislationFacts, on: PlainDate) => decideLegislation(facts, { on, ruleset: rulesetOn(on) })

describe('the legislation over a period', () => {
  it('is the legislation of each day, one by one, and of every day', () =>
    fc.assert(
      fc.property(question, (asked) => {
        const segments = decideLegislationOverPeriod(asked)
        let at = 0
        for (let day = asked.period.from; day <= asked.period.to; day = addDays(day, 1)) {
          const segment = segments[at]
          expect(segment !== undefined && segment.from <= day && day <= segment.to).toBe(true)
          if (segment === undefined) return
          expect(told(segment.decision)).toEqual(told(decideOn(onDay(asked.facts, asked.residences ?? [], day), day)))
          if (segment.to === day) at += 1
        }
        expect(at).toBe(segments.length)
      }),
      { numRuns: 300 },
    ))

  it('names no State that the facts do not name', () =>
    fc.assert(
      fc.property(question, ({ facts, period: { from } }) => {
        const { answer } = decideOn(facts, from)
        if (answer !== undefined) expect(['DE', ...placesOf(facts)]).toContain(answer.applicableState)
      }),
      { numRuns: 1000 },
    ))

  it('does not depend on the order of the activities, nor on when it is asked', () =>
    fc.assert(
      fc.property(question, fc.nat(4), ({ facts, period: { from } }, turn) => {
        const { activities = [] } = facts
        const turned = { ...facts, activities: [...activities.slice(turn), ...activities.slice(0, turn)].reverse() }
        const once = decideOn(facts, from)
        expect(decideOn(facts, from)).toEqual(once)
        const other = decideOn(turned, from)
        expect([other.outcome, other.answer]).toEqual([once.outcome, once.answer])
      }),
      { numRuns: 1000 },
    ))

  it('a proven failure stays, whatever facts are added', () =>
    fc.assert(
      fc.property(question, fc.integer(), ({ facts, period: { from } }, seed) => {
        const fewer = without(facts, seed)
        const full = decideOn(facts, from).findings
        for (const finding of decideOn(fewer, from).findings) {
          if (finding.state !== 'fails') continue
          const same = full.filter(({ condition }) => condition === finding.condition)
          expect(same.every(({ state: said }) => said !== 'holds') || same.some(({ state: said }) => said === 'fails')).toBe(true)
        }
      }),
      { numRuns: 2000 },
    ))

  it('takes 200 activities', () => {
    const activities = Array.from({ length: 200 }, (_, i) => ({
      kind: 'employed' as const,
      workState: states[i % 3] ?? 'BE',
      employerSeat: 'NL' as const,
      workingTimePercent: 0.5,
      from: addDays(plainDate('2024-01-01'), i),
      to: addDays(plainDate('2024-01-01'), i + 100),
    }))
    const input = { period: { from: '2024-01-01', to: '2024-12-31' }, facts: { nationalities: ['BE'], residenceState: 'BE', activities } }
    const parsed = parseLegislationOverPeriod(input)
    expect(parsed.ok).toBe(true)
    if (parsed.ok) expect(decideLegislationOverPeriod(parsed.value).at(-1)?.to).toBe('2024-12-31')
  })
})

/** Some facts struck out, of the person and of each activity; dates stay, what makes an activity one, and the payer, whom the employer stands in for. */
function without(facts: LegislationFacts, seed: number): LegislationFacts {
  let state = seed
  const isKept = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0
    return ((state >>> 16) & 3) !== 0
  }
  const thinned = (record: object, always: readonly string[]) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => always.includes(key) || isKept()))
  return {
    ...thinned(facts, ['activities']),
    ...(facts.activities === undefined
      ? {}
      : {
          activities: facts.activities.map((one) =>
            thinned(one, ['from', 'to', 'kind', 'workState', 'employerSeat', 'employer', 'paidFrom']),
          ),
        }),
  } as LegislationFacts
}
