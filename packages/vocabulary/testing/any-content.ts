/** Makes any content that a definition allows, for property tests: fields present or absent, repeated, at their limits. */
import fc from 'fast-check'
import { codesOf, countryCodes } from '../code-lists/index.ts'
import type { Field, GroupKind, Kind, TextKind } from '../definition/definition.ts'

const partial = fc.constantFrom('1988-04-12', '1988-04-00', '1988-00-00', '2028-02-29')
const dates = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)

export function anyContent(definition: GroupKind): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(definition.fields)
  const required = fields.filter(([, field]) => field.count === '1' || field.count === '1..n').map(([name]) => name)
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, anyField(field)])), { requiredKeys: required })
}

function anyField(field: Field): fc.Arbitrary<unknown> {
  if (field.count === '1' || field.count === '0..1') return anyValue(field.of)
  return fc.array(anyValue(field.of), { minLength: field.count === '1..n' ? 1 : 0, maxLength: 3 })
}

function anyValue(kind: Kind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case 'group':
      return anyContent(kind)
    case 'indicator':
      return fc.boolean()
    case 'value':
      return fc.oneof(
        anyText({ kind: 'text', minLength: 1, maxLength: 40, multiline: false }),
        fc.array(fc.constantFrom('01', '02', '99'), { minLength: 1, maxLength: 3 }),
      )
    case 'country':
      return fc.constantFrom(...countryCodes)
    case 'code':
      return fc.constantFrom(...codesOf(kind.list))
    case 'literal':
      return fc.constant(kind.value)
    case 'date':
      return dates
    case 'partial-date':
      return partial
    case 'text':
      return anyText(kind)
  }
}

function anyText(kind: TextKind): fc.Arbitrary<string> {
  const awkward = fc.constantFrom('a & b <c> ]]> "d"', 'Γεώργιος Νικολαΐδης', 'Živa', '  spaced  ', '𐍈&#x41;', '&amp;lt;')
  return fc
    .oneof(fc.string({ unit: 'grapheme', minLength: kind.minLength, maxLength: Math.min(kind.maxLength, 40) }), awkward)
    .map((s) => s.slice(0, kind.maxLength))
}
