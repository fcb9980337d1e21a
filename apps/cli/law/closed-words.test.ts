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

describe('whether a determination is final', () => {
  it.each([
    ['final', 'final'],
    ['final since 12 May 2025', 'final'],
    ['provisional', 'provisional'],
    ['not final: common agreement, Art 6 meanwhile', 'provisional'],
    ['disputed', 'provisional'],
    ['withdrawn', 'withdrawn'],
  ])('%s: %s', (said, meant) => expect(meaningOf('status', said)).toBe(meant))
})

describe('whether help with recovery is owed', () => {
  it.each([
    ['requested State may refuse', 'may be refused'],
    ['can be refused', 'may be refused'],
    ['refusal possible: older than five years', 'may be refused'],
    ['not bound to help', 'may be refused'],
    ['no', false],
    ['cannot be accepted', 'cannot be accepted'],
    [true, true],
  ])('%s: %s', (said, meant) => expect(meaningOf('admissible', said)).toBe(meant))
})
