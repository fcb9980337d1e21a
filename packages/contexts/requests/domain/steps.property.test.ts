import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Procedure, procedures } from './procedures.table.ts'
import type { Question } from './question.ts'
import {
  apply,
  begin,
  correctionsOf,
  fold,
  lastWords,
  type Reader,
  type Request,
  type RequestEvent,
  type RequestState,
  roleOf,
  standingAnswers,
} from './request.ts'
import { answer, confirm, giveToClerk, recordOutcome, send, withdraw } from './steps.ts'

const yiannis: Reader = { person: 'GR-DEMO-Y', company: 'GR-DEMO-094000001' }
const georgios: Reader = { person: 'GR-DEMO-12048800' }
const stranger: Reader = { person: 'GR-DEMO-S' }
const ask = (id: string, kind: Question['kind']): Question => ({ id, kind, required: true, answeredBy: 'employer' })
const askable = [ask('worker', 'text'), ask('lent-on', 'yes-no'), ask('host-state', 'country')]

type Step =
  | { readonly do: 'answer'; readonly reader: Reader; readonly questionId: string; readonly value: unknown }
  | { readonly do: 'send'; readonly reader: Reader; readonly isComplete: boolean }
  | { readonly do: 'confirm'; readonly reader: Reader; readonly confirmed: boolean; readonly corrections: Record<string, unknown> }
  | { readonly do: 'clerk' }
  | { readonly do: 'decide' }
  | { readonly do: 'withdraw'; readonly reader: Reader }

const reader = fc.oneof(
  { weight: 6, arbitrary: fc.constant(yiannis) },
  { weight: 4, arbitrary: fc.constant(georgios) },
  fc.constant(stranger),
)
const value = fc.oneof({ weight: 3, arbitrary: fc.constant(georgios.person) }, fc.boolean(), fc.constantFrom('IT', 'DE', ''))
const questionId = fc.constantFrom('worker', 'worker', 'lent-on', 'host-state', 'shoe-size')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer' as const), reader, questionId, value }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), reader, isComplete: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('confirm' as const),
      reader,
      confirmed: fc.boolean(),
      corrections: fc.oneof(fc.record({ 'lent-on': fc.boolean() }, { requiredKeys: [] }), fc.dictionary(questionId, value, { maxKeys: 2 })),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'clerk' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'decide' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), reader }) },
)

const at = '2026-11-21T09:00:00.000Z'
const created = (procedure: Procedure) =>
  ({
    kind: 'created',
    at,
    procedure,
    language: 'el',
    applicant: { person: 'GR-DEMO-Y', company: 'GR-DEMO-094000001' },
  }) satisfies RequestEvent

function take(request: Request, step: Step) {
  switch (step.do) {
    case 'answer':
      return answer(request, { ...step, askable, at })
    case 'send':
      return send(request, { reader: step.reader, next: step.isComplete ? null : ask('lent-on', 'yes-no'), reference: 'R', at })
    case 'confirm':
      return confirm(request, { ...step, askable, at })
    case 'clerk':
      return giveToClerk(request, { reasons: [], at })
    case 'decide':
      return recordOutcome(request, { outcome: { outcome: 'issued', reasons: [], documentIds: [] }, at })
    case 'withdraw':
      return withdraw(request, { reader: step.reader, at })
  }
}

interface Walk {
  readonly events: RequestEvent[]
  readonly states: RequestState[]
  readonly accepted: { readonly step: Step; readonly before: Request; readonly after: Request }[]
  readonly end: Request
}

function walk(procedure: Procedure, steps: readonly Step[]): Walk {
  let request = begin(created(procedure))
  const events: RequestEvent[] = [created(procedure)]
  const accepted: Walk['accepted'] = []
  const states: RequestState[] = [request.state]
  for (const each of steps) {
    const result = take(request, each)
    if (!result.ok) continue
    const before = request
    request = result.value.reduce(apply, request)
    events.push(...result.value)
    accepted.push({ step: each, before, after: request })
    if (states.at(-1) !== request.state) states.push(request.state)
  }
  return { events, states, accepted, end: request }
}

/** What a person who does everything right has done before: it brings the walk past the first state. */
const prelude: readonly Step[] = [
  { do: 'answer', reader: yiannis, questionId: 'worker', value: georgios.person },
  { do: 'answer', reader: yiannis, questionId: 'lent-on', value: false },
  { do: 'send', reader: yiannis, isComplete: true },
]
const steps = fc
  .tuple(fc.array(step, { maxLength: 25 }), fc.array(step, { maxLength: 3 }), fc.boolean())
  .map(([many, few, isWellBegun]) => (isWellBegun ? [...few, ...prelude, ...many] : many))
const procedure = fc.constantFrom(...procedures)
const mayFollow: Record<RequestState, readonly RequestState[]> = {
  draft: ['waiting-for-worker', 'submitted', 'withdrawn'],
  'waiting-for-worker': ['submitted', 'withdrawn'],
  submitted: ['with-clerk', 'decided', 'withdrawn'],
  'with-clerk': ['decided', 'withdrawn'],
  decided: [],
  withdrawn: [],
}

describe('whatever anybody does with a request, in whatever order', () => {
  it('no answer is ever lost: each accepted one stays in the history, with who stated it', () => {
    let corrections = 0
    fc.assert(
      fc.property(procedure, steps, (which, taken) => {
        const { accepted, end } = walk(which, taken)
        const given = accepted.flatMap(({ step }) => {
          if (step.do === 'answer') return [{ questionId: step.questionId, value: step.value, by: step.reader.person, source: 'employer' }]
          if (step.do !== 'confirm') return []
          corrections += Object.keys(step.corrections).length
          return Object.entries(step.corrections).map(([id, own]) => ({
            questionId: id,
            value: own,
            by: step.reader.person,
            source: 'worker',
          }))
        })
        expect(end.history).toMatchObject(given)
        expect(end.history).toHaveLength(given.length)
        for (const { questionId: id, value: own, source } of lastWords(end).slice(-1))
          if (source !== 'worker') expect(standingAnswers(end)[id]).toEqual(own)
      }),
      { numRuns: 2000 },
    )
    expect(corrections).toBeGreaterThan(0)
  })

  it('what the employer stated stands as it was stated, whatever the worker says', () => {
    let corrected = 0
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { step: each, before, after } of walk('posted-worker-a1', taken).accepted) {
          if (each.do !== 'confirm') continue
          expect(standingAnswers(after)).toEqual(standingAnswers(before))
          const differs = Object.keys(correctionsOf(after)).length > 0
          if (differs) expect(after.confirmation?.confirmed).toBe(false)
          corrected += differs ? 1 : 0
        }
      }),
      { numRuns: 2000 },
    )
    expect(corrected).toBeGreaterThan(10)
  })

  it('a PD A1 request never gets past the worker without the worker', () => {
    let passed = 0
    fc.assert(
      fc.property(steps, (taken) => {
        const { accepted, states } = walk('posted-worker-a1', taken)
        for (const { before, after, step } of accepted)
          if (after.state === 'submitted' && before.state !== 'submitted') {
            expect(step).toMatchObject({ do: 'confirm', reader: georgios })
            expect(before.state).toBe('waiting-for-worker')
            passed++
          }
        if (states.some((state) => state === 'with-clerk' || state === 'decided'))
          expect(states.slice(0, 3)).toEqual(['draft', 'waiting-for-worker', 'submitted'])
      }),
      { numRuns: 2000 },
    )
    expect(passed).toBeGreaterThan(10)
  })

  it('moves only along the arrows of its states', () => {
    fc.assert(
      fc.property(procedure, steps, (which, taken) => {
        const { states } = walk(which, taken)
        for (const [i, state] of states.entries()) {
          const next = states[i + 1]
          if (next !== undefined) expect(mayFollow[state]).toContain(next)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is what its events say: folding them again gives the same request', () => {
    fc.assert(
      fc.property(procedure, steps, (which, taken) => {
        const { events, end } = walk(which, taken)
        expect(fold(JSON.parse(JSON.stringify(events)) as RequestEvent[])).toEqual(end)
        expect(end.version).toBe(events.length)
      }),
    )
  })

  it('a stranger never has a part in it, and the worker only once it was sent', () => {
    fc.assert(
      fc.property(procedure, steps, (which, taken) => {
        const { accepted, end } = walk(which, taken)
        expect(roleOf(end, stranger)).toBeUndefined()
        if (roleOf(end, georgios) !== undefined) expect(end.receipt).toBeDefined()
        for (const { step, before } of accepted) if ('reader' in step) expect(roleOf(before, step.reader)).toBeDefined()
      }),
    )
  })

  it('gives one receipt, however often it is sent', () => {
    fc.assert(
      fc.property(procedure, steps, (which, taken) => {
        expect(walk(which, taken).events.filter(({ kind }) => kind === 'sent').length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
