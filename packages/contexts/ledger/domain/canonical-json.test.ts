import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

const someValue = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
  ),
})).value

describe('the canonical form', () => {
  it('says the same value again when it is read', () => {
    fc.assert(
      fc.property(someValue, (value) => {
        const text = canonicalJson(value)
        return text.ok && JSON.stringify(JSON.parse(text.value)) === JSON.stringify(JSON.parse(text.value.slice()))
      }),
    )
    fc.assert(
      fc.property(someValue, (value) => {
        const text = canonicalJson(value)
        expect(text.ok && JSON.parse(text.value)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not depend on the order in which members were written', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'é' }] })).toEqual({ ok: true, value: '{"a":[{"c":"é","d":null}],"b":1}' })
  })

  it.each([
    [{ a: 1.5 }, '/a'],
    [[0, Number.NaN], '/1'],
    [{ a: { b: new Date(0) } }, '/a/b'],
    [{ a: 2n }, '/a'],
  ])('refuses what has no single text: %o', (value, at) => {
    expect(canonicalJson(value)).toEqual({ ok: false, error: { code: 'ledger/not-canonical', at } })
  })
})
