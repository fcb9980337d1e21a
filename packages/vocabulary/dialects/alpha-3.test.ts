import { describe, expect, it } from 'vitest'
import { countryCodes } from '../code-lists/countries.ts'
import { alpha3Codes, fromAlpha3 } from './alpha-3.table.ts'

describe('countries of three letters', () => {
  it('are those of two letters, each once', () => {
    const back = alpha3Codes.filter((code) => code !== 'XXK').map((code) => fromAlpha3(code))
    expect([...back].sort()).toEqual([...countryCodes].sort())
    expect(alpha3Codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
  })
  it.each([
    ['GRC', 'GR'],
    ['GBR', 'GB'],
    ['SVN', 'SI'],
    ['XKX', 'XK'],
  ])('%s is %s', (three, two) => expect(fromAlpha3(three)).toBe(two))
  it('are no others', () => expect(fromAlpha3('ZZZ')).toBeUndefined())
})
