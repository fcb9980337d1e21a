import { describe, expect, it } from 'vitest'
import { meaningOf } from './closed-words.ts'

describe('instruments by which one they are', () => {
  it.each([
    ['883/2004 through the Withdrawal Agreement', 'Withdrawal Agreement', true],
    ['Protocol to the TCA', 'TCA Protocol', true],
    ['CH - UK Convention', 'CH-UK Convention', true],
    ['UK-Switzerland Convention of 9 September 2021', 'CH-UK Convention', true],
    ['EEA EFTA-UK Convention', 'EEA EFTA - UK Convention', true],
    ['EEA EFTA - UK Convention', 'EEA EFTA Separation Agreement', false],
    ['CH-UK Convention', 'Swiss Citizens Rights Agreement', false],
    ["CH - UK Citizens' Rights Agreement", 'Swiss Citizens Rights Agreement', true],
    ['883/2004', 'Withdrawal Agreement', false],
    [['883/2004', '1231/2010'], ['1231/2010', '883/2004'], true],
    [['883/2004'], ['883/2004', '1231/2010'], false],
  ])('%j and %j are the same: %s', (a, b, isSame) => {
    const meant = (value: unknown) => [...(meaningOf('instrument', value) as string[])].sort()
    expect(JSON.stringify(meant(a)) === JSON.stringify(meant(b))).toBe(isSame)
  })
})
