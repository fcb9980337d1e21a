/** Whatever is put to the law is answered: a decision, or a coded problem with its place; never an exception. */
import { type AnySubject, type Finding, subjects } from '@passerelle/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo } from './decide-facts.ts'
import type { ShapeNode } from './describe-shape.ts'
import { sentenceOf } from './explain-decision.ts'

const hostile = fc.oneof(
  fc.anything({ withBigInt: false, withNullPrototype: true }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '2025-02-30',
    '0000-00-00',
    Number.NaN,
    -0,
    1e308,
    null,
    undefined,
    [],
    [[]],
    'x'.repeat(10_000),
  ),
)

/** Facts of the published shape, here and there with something else in their place. */
function factsLike(node: ShapeNode): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: rightFor(node) }, { weight: 1, arbitrary: hostile })
}

const day = fc
  .tuple(fc.integer({ min: 1999, max: 2031 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

function rightFor(node: ShapeNode): fc.Arbitrary<unknown> {
  if (node.anyOf !== undefined) return fc.oneof(...node.anyOf.map(factsLike))
  if (node.const !== undefined) return fc.constant(node.const)
  if (node.enum !== undefined) return fc.constantFrom(...node.enum)
  switch (node.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.oneof(
        fc.integer({ min: node.minimum ?? -5, max: Math.min(node.maximum ?? 3000, 3000) }),
        fc.constantFrom(node.minimum ?? 0, node.maximum ?? 7),
      )
    case 'number':
      return fc.oneof(
        fc.double({ min: node.minimum ?? -5, max: node.maximum ?? 1000, noNaN: true }),
        fc.constantFrom(0, 24.99, 25, 49.9, 50, 100),
      )
    case 'string':
      return node.format === 'date'
        ? day
        : node.pattern === '^[A-Z]{2}$'
          ? fc.constantFrom('GR', 'US', 'GB')
          : fc.string({ minLength: 1, maxLength: 20 })
    case 'array':
      return fc.array(factsLike(node.items ?? {}), { maxLength: Math.min(node.maxItems ?? 4, 4) })
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(node.properties ?? {}).map(([name, inner]) => [name, factsLike(inner)])), {
        requiredKeys: [...(node.required ?? [])],
      })
    default:
      return fc.constant(null)
  }
}

describe('anything at all', () => {
  it('is answered, and never with an exception', () =>
    fc.assert(
      fc.property(hostile, hostile, hostile, (subject, facts, on) => {
        expect(answerTo(subject)).toBeDefined()
        expect(answerTo({ subject, facts, on })).toBeDefined()
      }),
    ))
})

const generalReasons: readonly string[] = ['rule-not-in-force', 'judged-not-met']

/** A reason without a sentence, or a sentence whose values are not given. */
function unspoken(subject: AnySubject, finding: Finding): string[] {
  const rule = subject.rules.find(({ id }) => id === finding.condition)
  const says = (rule?.says ?? {}) as Readonly<Record<string, string>>
  const because = 'because' in finding ? finding.because : undefined
  if (because !== undefined && !generalReasons.includes(because) && !Object.hasOwn(says, because))
    return [`${finding.condition}: ${because}`]
  const sentence = sentenceOf(rule, finding)
  return /\{\w+\}/.test(sentence) ? [`${finding.condition}: ${sentence}`] : []
}

describe.each(subjects.map((subject) => [subject.id, subject] as const))('facts for %s', (id, subject) => {
  it('of the published shape or nearly so are answered; the same facts always alike, and only what is decided has an answer', () =>
    fc.assert(
      fc.property(factsLike(subject.factsSchema as ShapeNode), day, (facts, on) => {
        const answer = answerTo({ subject: id, facts, on })
        if ('problem' in answer) {
          expect(answer.problem.code).toMatch(/^law\/[a-z-]+$/)
          return
        }
        const { decision } = answer
        expect(decision.answer !== undefined).toBe(decision.outcome === 'decided')
        expect(decision.subject).toBe(id)
        expect(decision.findings.length + decision.needs.length).toBeGreaterThan(0)
        expect(decision.findings.filter(({ condition }) => !subject.rules.some((rule) => rule.id === condition))).toEqual([])
        if (decision.outcome === 'unknown') expect(decision.needs.length).toBeGreaterThan(0)
        expect(decision.findings.flatMap((finding) => unspoken(subject, finding))).toEqual([])
        const again = answerTo({ subject: id, facts: structuredClone(facts), on })
        expect(JSON.stringify(again)).toBe(JSON.stringify(answer))
      }),
    ))
  it('that are anything at all are refused with a code', () =>
    fc.assert(
      fc.property(hostile, (facts) => {
        const parsed = subject.parse(facts)
        if (!parsed.ok) expect(parsed.error.code).toMatch(/^law\//)
      }),
    ))
})
