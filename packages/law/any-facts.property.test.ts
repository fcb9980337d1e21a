/** Facts of the published shape, in any combination, never break a question: the law answers, asks, or hands it to a person. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, subjects } from './subjects.ts'

interface Shape {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly minItems?: number
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
}

const days = ['2009-12-31', '2010-05-01', '2012-02-29', '2013-06-30', '2020-12-31', '2021-01-01', '2024-02-29', '2025-06-30', '2026-11-21']
const texts = ['DE', 'FR', 'PL', 'SI', 'DK', 'NO', 'CH', 'GB', 'HR', 'US', 'stateless', 'third-country', 'EUR']

function anyOfShape(node: Shape): fc.Arbitrary<unknown> {
  if (node.const !== undefined) return fc.constant(node.const)
  if (node.enum !== undefined) return fc.constantFrom(...node.enum)
  if (node.anyOf !== undefined) return fc.oneof(...node.anyOf.map(anyOfShape))
  if (node.type === 'boolean') return fc.boolean()
  if (node.type === 'null') return fc.constant(null)
  if (node.type === 'number' || node.type === 'integer') return numberOf(node)
  if (node.type === 'array' && node.items !== undefined)
    return fc.array(anyOfShape(node.items), { minLength: node.minItems ?? 0, maxLength: 3 })
  if (node.properties !== undefined) return recordOf(node.properties, node.required ?? [])
  if (node.format === 'date') return fc.constantFrom(...days)
  const { pattern } = node
  return fc.constantFrom(...(pattern === undefined ? ['A', 'B'] : texts.filter((text) => new RegExp(pattern).test(text))))
}

/** Edges of the law where they fit, and anything else in the range. */
function numberOf({ type, minimum = 0, maximum = 1_000_000, exclusiveMinimum = -1 }: Shape): fc.Arbitrary<number> {
  const edges = [0, 1, 3, 4.5, 12, 24, 24.9, 25, 50, 60, 100].filter(
    (value) => value >= minimum && value <= maximum && value > exclusiveMinimum && (type === 'number' || Number.isInteger(value)),
  )
  const range = fc.integer({ min: Math.max(minimum, exclusiveMinimum + 1), max: Math.min(maximum, 1_000_000) })
  return edges.length === 0 ? range : fc.oneof(fc.constantFrom(...edges), range)
}

const recordOf = (properties: Readonly<Record<string, Shape>>, required: readonly string[]) =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, node]) => [name, anyOfShape(node)])), { requiredKeys: [...required] })

describe('any facts of the published shape', () => {
  it.each(subjects.map((subject) => [subject.id, subject] as const))('%s', (id, { factsSchema }) => {
    const properties = factsSchema.properties as Readonly<Record<string, Shape>>
    fc.assert(
      fc.property(recordOf(properties, []), fc.constantFrom(...days), (facts, on) => {
        const said = decide({ subject: id, facts, on: on as never })
        // What contradicts itself, or goes beyond what can be counted, is refused with its place.
        if (!said.ok) {
          expect(said.error.code).toMatch(/contradict|before-start|over-100|not-a-date|invalid/)
          expect(said.error.at).toMatch(/^\/facts/)
          return
        }
        const { outcome, answer, findings, legalBasis, needs } = said.value
        expect(answer !== undefined).toBe(outcome === 'decided')
        expect(outcome === 'unknown' && needs.every(({ answeredBy }) => answeredBy.every((who) => who === 'clerk'))).toBe(false)
        if (outcome === 'decided') expect(findings.length * legalBasis.length).toBeGreaterThan(0)
        for (const { textKey, condition } of findings) expect(textKey.startsWith(`law.${condition}.`)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
