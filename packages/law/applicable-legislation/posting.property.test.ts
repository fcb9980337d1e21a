import { addDays, type PlainDate, plainDate, stateCodes } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidePosting } from './decide-posting.ts'
import { employmentKinds, type PostingFacts, parsePostingFacts, postingConditions } from './facts.ts'
import { postingRules } from './posting.table.ts'
import { postingQuestions } from './questions.table.ts'
import { questionsFor } from './questions-for.ts'

const on = plainDate('2026-09-01')
const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays(plainDate('2024-01-01'), n))
const period = fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([from, days]) => ({ from, to: addDays(from, days) }))
const state = fc.constantFrom('GR', 'IT', 'DE', 'GB', 'CH', 'NO', ...stateCodes.slice(0, 3))
const yesNo = fc.boolean()
const maybeDay: fc.Arbitrary<PlainDate | null> = fc.oneof(day, fc.constant(null))

/** Facts of every kind, each present or not, contradictory ones too. */
const someFacts: fc.Arbitrary<PostingFacts> = fc.record(
  {
    employmentKind: fc.oneof(
      { weight: 3, arbitrary: fc.constant('employed' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...employmentKinds) },
    ),
    sendingState: state,
    hostState: state,
    severalStates: yesNo,
    period,
    placesOfWork: fc.array(state, { minLength: 1, maxLength: 2 }),
    hostUndertaking: fc.oneof(fc.constant('none' as const), fc.constant({}), fc.constant({ id: 'U1' })),
    worker: fc.constantFrom('stated', 'identified'),
    nationality: fc.oneof(state, fc.constant('refugee' as const)),
    residenceState: state,
    insurance: fc.record({ state, since: maybeDay }),
    employment: fc.record({ since: maybeDay, contractState: state }),
    turnoverShare: fc.integer({ min: 0, max: 100 }),
    internalManagementOnly: yesNo,
    directRelationship: yesNo,
    replacesPosted: yesNo,
    lentOn: yesNo,
    recruitedForPosting: yesNo,
    recruitedIn: state,
    earlierPostings: fc.array(fc.record({ hostState: state, period }), { maxLength: 2 }),
    judgements: fc.dictionary(fc.constantFrom(...postingConditions), fc.constantFrom('met' as const, 'not-met' as const), { maxKeys: 2 }),
  },
  { requiredKeys: [] },
)

const proven: PostingFacts = {
  employmentKind: 'employed',
  sendingState: 'GR',
  hostState: 'IT',
  severalStates: false,
  period: { from: plainDate('2026-10-01'), to: plainDate('2027-03-31') },
  placesOfWork: ['IT'],
  hostUndertaking: {},
  worker: 'identified',
  nationality: 'GR',
  residenceState: 'GR',
  insurance: { state: 'GR', since: plainDate('2020-01-01') },
  employment: { since: plainDate('2021-01-01'), contractState: 'GR' },
  turnoverShare: 60,
  internalManagementOnly: false,
  directRelationship: true,
  replacesPosted: false,
  lentOn: false,
  recruitedForPosting: false,
  recruitedIn: 'GR',
  earlierPostings: [],
  judgements: {},
}

/** Facts under which every condition holds more often than not, so that the granting branch is reached. */
const mostlyProven: fc.Arbitrary<PostingFacts> = fc
  .tuple(someFacts, fc.oneof(fc.constant(Object.keys(proven)), fc.subarray(Object.keys(proven))))
  .map(([facts, keys]) => ({
    ...facts,
    ...Object.fromEntries(keys.map((key) => [key, (proven as Record<string, unknown>)[key]])),
  }))

const anyFacts = fc.oneof(someFacts, mostlyProven)
const pickKeys = (facts: PostingFacts, keep: (key: string) => boolean): PostingFacts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => keep(key)))

describe('every decision on a posting', () => {
  it('is the same for the same facts, the same day and any order of the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const shuffled = Object.fromEntries(Object.entries(structuredClone(facts)).reverse())
        expect(decidePosting(shuffled, on)).toEqual(decidePosting(facts, on))
      }),
    )
  })

  it('keeps each proven failing reason, whatever facts are added', () => {
    fc.assert(
      fc.property(anyFacts, fc.func(fc.boolean()), (facts, keep) => {
        const fewer = decidePosting(
          pickKeys(facts, (key) => keep(key)),
          on,
        )
        const more = decidePosting(facts, on)
        for (const finding of fewer.findings)
          if (finding.state === 'fails')
            expect(more.findings.find(({ condition }) => condition === finding.condition)).toMatchObject({ state: 'fails' })
        if (fewer.findings.some(({ state }) => state === 'fails')) expect(more.outcome).toBe('needs-clerk')
      }),
      { numRuns: 1000 },
    )
  })

  it('grants exactly when every condition holds, and then names a State from the facts', () => {
    let granted = 0
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const decision = decidePosting(facts, on)
        const allHold = decision.findings.every(({ state }) => state === 'holds')
        expect(decision.outcome === 'posting-applies').toBe(allHold)
        if (allHold) {
          granted++
          expect(decision.legislation).toBe(facts.sendingState)
          expect(decision.needs).toEqual([])
        } else expect(decision.legislation).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
    expect(granted).toBeGreaterThan(10)
  })

  it('never grants with a fact missing that a condition reports as missing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const decision = decidePosting(facts, on)
        if (decision.findings.some((finding) => finding.state === 'unknown')) expect(decision.outcome).not.toBe('posting-applies')
        if (decision.outcome === 'undecided')
          expect(decision.needs.some(({ answeredBy }) => answeredBy.some((who) => who !== 'clerk'))).toBe(true)
      }),
    )
  })

  it('cites a provision, a source and a validity in each finding, and all conditions are there', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { findings } = decidePosting(facts, on)
        expect(findings.map(({ condition }) => condition)).toEqual(postingRules.map(({ id }) => id))
        for (const finding of findings) {
          expect(finding.provision.length).toBeGreaterThan(0)
          expect(finding.source).not.toBe('')
          expect(finding.textKey).toMatch(/^law\.[a-z0-9-]+\.[a-z0-9-]+$/)
          if (finding.state === 'unknown') expect(finding.missing.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('reads facts that were stored and gives the same decision', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const stored = parsePostingFacts(JSON.parse(JSON.stringify(facts)))
        expect(stored.ok && decidePosting(stored.value, on)).toEqual(decidePosting(facts, on))
      }),
    )
  })
})

describe('the questions', () => {
  it('are asked only where a condition misses their answer, and by the conditions that they name', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { findings } = decidePosting(facts, on)
        for (const question of questionsFor(facts, on)) {
          const asking = findings.filter(
            (finding) => finding.state === 'unknown' && finding.missing.some((need) => need.question === question.id),
          )
          expect(asking.length).toBeGreaterThan(0)
          const row = postingQuestions.find(({ id }) => id === question.id)
          expect(asking.some(({ condition }) => row?.neededBy.includes(condition))).toBe(true)
        }
      }),
    )
  })
  it('cite the provisions that need them', () => {
    for (const question of postingQuestions) expect(question.provision?.length).toBeGreaterThan(0)
  })
})

describe('facts from outside', () => {
  it('are refused with a code and a place, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue())), (input) => {
        const parsed = parsePostingFacts(input)
        if (!parsed.ok) expect(parsed.error.code).toMatch(/^law\//)
      }),
    )
  })
  it.each([
    [{ period: { from: '2026-05-02', to: '2026-05-01' } }, 'law/period-ends-before-start', '/period/to'],
    [{ period: { from: '2026-02-30', to: '2026-05-01' } }, 'law/not-a-date', '/period/from'],
    [{ hostState: 'EL' }, 'law/facts-invalid', '/hostState'],
    [{ turnoverShare: 130 }, 'law/facts-invalid', '/turnoverShare'],
    [{ shoeSize: 43 }, 'law/facts-invalid', '/shoeSize'],
    [{ insurance: { state: 'GR', since: '2026-13-01' } }, 'law/not-a-date', '/insurance/since'],
    [null, 'law/facts-invalid', ''],
  ])('%j is refused with %s at %s', (input, code, at) => {
    expect(parsePostingFacts(input)).toEqual({ ok: false, error: { code, at } })
  })
})
