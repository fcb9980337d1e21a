import { describe, expect, it } from 'vitest'
import { aMessage, makeWorld } from '../testing/exchange.ts'
import { testPMode } from '../testing/parties.ts'
import { findPMode, loadPModes, type PMode } from './pmode.ts'

describe('a set of P-Modes', () => {
  it.each<[string, Partial<PMode>, boolean]>([
    ['the same again', {}, false],
    ['one for a single party beside one for any', { initiator: { ...testPMode.initiator, partyId: 'EL:APEL01' } }, false],
    ['another action', { action: 'Other' }, true],
    ['another agreement', { agreement: 'urn:a' }, true],
    ['another role', { initiator: { ...testPMode.initiator, role: 'urn:r' } }, true],
    ['the default channel spelt out', { mpc: 'http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/defaultMPC' }, false],
  ])('with %s is accepted only when no header could match two', (_title, changes, accepted) => {
    const loaded = loadPModes([testPMode, { ...testPMode, id: 'second', ...changes }])
    expect(loaded.ok).toBe(accepted)
    if (!loaded.ok) expect(loaded.error).toMatchObject({ code: 'as4/pmode-ambiguous', params: { one: 'test', other: 'second' } })
  })

  it('gives the P-Mode of a header, by agreement too', async () => {
    const loaded = loadPModes([testPMode, { ...testPMode, id: 'agreed', agreement: 'urn:a' }])
    if (!loaded.ok) throw new Error(loaded.error.code)
    const message = { ...aMessage(await makeWorld()), parts: [] }
    expect(findPMode(loaded.value, message)?.id).toBe('test')
    expect(findPMode(loaded.value, { ...message, agreement: { value: 'urn:a' } })?.id).toBe('agreed')
    expect(findPMode(loaded.value, { ...message, agreement: { value: 'urn:b' } })).toBeUndefined()
  })
})
