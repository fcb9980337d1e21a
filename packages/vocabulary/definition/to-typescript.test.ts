import { describe, expect, expectTypeOf, it } from 'vitest'
import { type ContentOf, componentNames, findComponent } from '../index.ts'
import type { X001, X050 } from '../types/ad.ts'
import type { A009 } from '../types/la.ts'
import { code, date, group, indicator, many, one, optional, some, text, value } from './definition.ts'
import { interfaceName, toTypeScript } from './to-typescript.ts'

const period = group('fixed-period', { startDate: one(date), endDate: one(date) }, { source: 'test' })
const benefit = group(
  'benefit',
  {
    kind: one(code('sex')),
    isPaid: optional(indicator),
    remarks: many(value),
    Period: optional(period),
    Payment: some(group('payment', { amount: one(text()) }, { source: 'test' })),
  },
  { source: 'test' },
)

describe('a definition as TypeScript', () => {
  it('is an interface in which a component has its name and another group stands where it is', () => {
    const source = toTypeScript({ name: 'Benefit', group: benefit, says: 'A benefit.' }, (one) =>
      one === period ? 'FixedPeriod' : undefined,
    )
    expect(source.split('\n')).toEqual([
      '/** A benefit. */',
      'export interface Benefit {',
      "  readonly kind: CodeOf<'sex'>",
      '  readonly isPaid?: boolean',
      '  readonly remarks?: readonly (string | readonly string[])[]',
      '  readonly Period?: FixedPeriod',
      '  readonly Payment: readonly {',
      '    readonly amount: string',
      '  }[]',
      '}',
    ])
  })
  it('says what the type of the definition itself says', () => {
    expectTypeOf<A009>().toEqualTypeOf<ContentOf<'A009'>>()
    expectTypeOf<X001>().toEqualTypeOf<ContentOf<'X001'>>()
    expectTypeOf<X050>().toEqualTypeOf<ContentOf<'X050'>>()
  })
  it('names each component once', () => {
    const names = componentNames().map(interfaceName)
    expect(new Set(names).size).toBe(names.length)
    expect(componentNames().every((name) => findComponent(name).fields !== undefined)).toBe(true)
  })
})
