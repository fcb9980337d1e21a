import Schema from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { findLawFactsSchema, lawQuestionSchema } from './index.ts'

const accepts = (schema: object, value: unknown) => Schema.Check(schema as never, value)

describe('the shape of a question to the law', () => {
  const schema = lawQuestionSchema()
  it('accepts a question with the facts of its subject', () => {
    expect(accepts(schema, { subject: 'pre-retirement-aggregation', facts: { state: 'DK', isStatutory: true }, on: '2025-01-15' })).toBe(
      true,
    )
    expect(accepts(schema, { subject: 'pre-retirement-aggregation', facts: {} })).toBe(true)
  })
  it.each([
    [{ subject: 'pre-retirement-aggregation', facts: { state: 'XX' } }],
    [{ subject: 'pre-retirement-aggregation', facts: { never: true } }],
    [{ subject: 'never-heard-of', facts: {} }],
    [{ subject: 'pre-retirement-aggregation' }],
    [{ subject: 'pre-retirement-aggregation', facts: {}, mood: 'good' }],
    [{ subject: 'State', facts: {} }],
    [null],
  ])('refuses %j', (question) => expect(accepts(schema, question)).toBe(false))
  it('names who may answer each fact', () =>
    expect(findLawFactsSchema('pre-retirement-aggregation')).toMatchObject({
      properties: { state: { $ref: '#/$defs/State', 'x-answeredBy': ['person'] } },
    }))
  it('gives the facts of one subject as a schema of its own, and nothing for what is no subject', () => {
    const facts = findLawFactsSchema('pre-retirement-aggregation') ?? {}
    expect(accepts(facts, { state: 'DK' })).toBe(true)
    expect(accepts(facts, { state: 'XX' })).toBe(false)
    expect(['State', 'Period', '__proto__', 'constructor', ''].map(findLawFactsSchema)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
