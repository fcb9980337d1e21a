import fc from 'fast-check'
import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { expect, it } from 'vitest'
import { findCalendarProblem } from './calendar-problem.ts'
import {
  centsSchema,
  countrySchema,
  dateSchema,
  factsParser,
  idSchema,
  oneOf,
  percentSchema,
  periodSchema,
  stateSchema,
} from './parse-facts.ts'
import { quickCheck } from './quick-check.ts'

const closed = { additionalProperties: false } as const
const schema = Type.Partial(
  Type.Object({
    state: stateSchema,
    period: periodSchema,
    diedOn: dateSchema,
    endedOn: Type.Union([dateSchema, Type.Null()]),
    /** A date under a name that does not say so: the description alone tells. */
    replacedSince: dateSchema,
    rows: Type.Array(Type.Partial(Type.Object({ kind: oneOf(['a', 'b']), from: dateSchema, to: dateSchema }), closed), { maxItems: 2 }),
    place: Type.Union([Type.Literal('none'), Type.Object({ since: dateSchema }, closed)]),
    country: countrySchema,
    id: idSchema,
    cents: centsSchema,
    share: percentSchema,
    isKnown: Type.Boolean(),
    /** Described in words that the quick look does not know. */
    factor: Type.Number({ exclusiveMinimum: 0, maximum: 1 }),
    word: Type.String({ minLength: 2 }),
    open: Type.Object({ from: dateSchema }),
  }),
  closed,
)
const isRight = quickCheck(schema)
const parse = factsParser(schema)

it.each([
  ['nothing', {}],
  ['a State and a period', { state: 'FR', period: { from: '2024-02-29', to: '2024-02-29' } }],
  ['a date that is absent and one that is none', { diedOn: undefined, endedOn: null }],
  ['rows, one without an end', { rows: [{ kind: 'a', from: '2024-01-01', to: '2024-01-02' }, { from: '2024-01-01' }] }],
  ['either of two forms', { place: { since: '2024-01-01' } }],
  [
    'texts and numbers',
    { country: 'TR', id: 'a', cents: 0, share: 100, isKnown: false, factor: 1, word: 'ab', open: { from: '2024-01-01' } },
  ],
])('right facts pass: %s', (_, facts) => {
  expect(isRight(facts)).toBe(true)
  expect(parse(facts)).toEqual({ ok: true, value: facts })
})

it.each([
  ['a list instead of facts', [], 'law/facts-invalid', ''],
  ['an unknown field', { land: 'FR' }, 'law/facts-invalid', '/land'],
  [
    'an unknown field in a period',
    { period: { from: '2024-01-01', to: '2024-01-02', until: '2024-01-03' } },
    'law/facts-invalid',
    '/period/until',
  ],
  ['an unknown field in a row', { rows: [{ place: 'FR' }] }, 'law/facts-invalid', '/rows/0/place'],
  ['an unknown field in one of two forms', { place: { since: '2024-01-01', until: '2024-01-02' } }, 'law/facts-invalid', '/place'],
  ['a day that no calendar has', { diedOn: '2023-02-29' }, 'law/not-a-date', '/diedOn'],
  ['a day in a row', { rows: [{ from: '2024-13-01' }] }, 'law/not-a-date', '/rows/0/from'],
  ['a day under a name that does not say so', { replacedSince: 'yesterday' }, 'law/facts-invalid', '/replacedSince'],
  ['a day beside null', { endedOn: '2023-02-29' }, 'law/not-a-date', '/endedOn'],
  ['a year too far to count from', { diedOn: '1849-12-31' }, 'law/facts-invalid', '/diedOn'],
  ['a year too far in one of two forms', { place: { since: '2900-01-01' } }, 'law/facts-invalid', '/place/since'],
  [
    'a period that ends before it starts',
    { period: { from: '2024-01-02', to: '2024-01-01' } },
    'law/period-ends-before-start',
    '/period/to',
  ],
  ['a country in small letters', { country: 'fr' }, 'law/facts-invalid', '/country'],
  ['an id of nothing', { id: '' }, 'law/facts-invalid', '/id'],
  ['half a cent', { cents: 0.5 }, 'law/facts-invalid', '/cents'],
  ['more than the whole', { share: 100.01 }, 'law/facts-invalid', '/share'],
  ['no number', { share: Number.NaN }, 'law/facts-invalid', '/share'],
  ['a word for yes', { isKnown: 'true' }, 'law/facts-invalid', '/isKnown'],
  ['the bound that does not count', { factor: 0 }, 'law/facts-invalid', '/factor'],
  ['one sign that takes two places', { word: '😀' }, 'law/facts-invalid', '/word'],
  ['a field that is missing', { period: { from: '2024-01-01' } }, 'law/facts-invalid', '/period'],
  ['a third row', { rows: [{}, {}, {}] }, 'law/facts-invalid', '/rows'],
  ['a day where fields may be added', { open: { from: '2024-02-30', more: 1 } }, 'law/not-a-date', '/open/from'],
  ['a row that ends before it starts', { rows: [{ from: '2024-01-02', to: '2024-01-01' }] }, 'law/period-ends-before-start', '/rows/0/to'],
])('the quick look stops at %s, and the full check names it', (_, facts, code, at) => {
  expect(isRight(facts)).toBe(false)
  expect(parse(facts)).toEqual({ ok: false, error: { code, at } })
})

it('passes nothing that the full check would not pass', () => {
  const full = Compile(schema)
  const values = fc.oneof(
    fc.constantFrom('FR', 'fr', 'a', 'none', '', '2024-02-29', '2023-02-29', '1849-12-31', 0, 0.5, 100, -1, true, null, undefined),
    fc.record(
      { from: fc.constantFrom('2024-01-02', '2024-13-01'), to: fc.constantFrom('2024-01-01', '2024-01-03', 1) },
      { requiredKeys: [] },
    ),
    fc.jsonValue({ maxDepth: 2 }),
  )
  const anyFacts = fc.dictionary(
    fc.constantFrom(...Object.keys(schema.properties), 'other'),
    fc.oneof(values, fc.array(values, { maxLength: 3 })),
  )
  fc.assert(
    fc.property(anyFacts, (facts) => {
      if (isRight(facts)) expect([full.Check(facts), findCalendarProblem(facts)]).toEqual([true, undefined])
    }),
    { numRuns: 2000 },
  )
})
