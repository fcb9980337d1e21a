import { institutionId } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { act, agreement, anOwnersCase, aParty, deliver, other, owner, type Packet, type Party, record } from '../testing/two-parties.ts'
import { type AllowedAction, listAllowedActions } from './allowed-actions.ts'
import { foldCase } from './fold-case.ts'

const start = new Date('2026-01-10T09:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const inDays = (days: number) => later(days * 24 * 60)

function sent(party: Party, action: AllowedAction, at: Date): Packet {
  const packet = act(party, action, at)
  if (!packet.ok) throw new Error(packet.error.code)
  return packet.value
}
const names = (party: Party, at: Date) =>
  listAllowedActions(party.state, at).map(
    ({ action, documentType, availableFrom }) => `${action} ${documentType}${availableFrom === undefined ? '' : ' later'}`,
  )

const a009 = { action: 'send', documentType: 'A009' } as const

describe('LA_BUC_04 as the engine runs it', () => {
  it('begins with A009, then offers what the rules open, the closing after 30 days', () => {
    const party = anOwnersCase(start)
    expect(names(party, start)).toEqual(['send A009'])
    sent(party, a009, start)
    expect(names(party, start).sort()).toEqual(['close X001 later', 'invalidate X008', 'send A009', 'send X007', 'update A009'])
    expect(act(party, { action: 'close', documentType: 'X001' }, inDays(29))).toMatchObject({
      ok: false,
      error: { code: 'casework/not-yet-available', params: { availableFrom: inDays(30).toISOString() } },
    })
    expect(names(party, inDays(30))).toContain('close X001')
  })
  it('lets the counterparty forward its part, but neither change nor close', () => {
    const [mine, theirs] = [anOwnersCase(start), aParty(other)]
    deliver(theirs, sent(mine, a009, start), later(1))
    expect(theirs.state).toMatchObject({ status: 'open', role: 'counterparty', bucType: 'LA_BUC_04' })
    expect(names(theirs, inDays(60))).toEqual(['send X007'])
  })
  it('shortens a posting by the next version of the same document', () => {
    const [mine, theirs] = [anOwnersCase(start), aParty(other)]
    const first = sent(mine, a009, start)
    const second = sent(mine, { action: 'update', documentType: 'A009', documentId: first.ref.setId }, later(5))
    expect(second.ref).toMatchObject({ setId: first.ref.setId, version: 2, action: 'Update' })
    for (const packet of [first, second]) expect(deliver(theirs, packet, later(6))).toEqual([])
    expect(theirs.state.documents.get(first.ref.setId)?.versions.map((one) => one.version)).toEqual([1, 2])
  })
  it('offers nothing on a withdrawn document, and refuses a second withdrawal', () => {
    const mine = anOwnersCase(start)
    const { ref } = sent(mine, a009, start)
    const withdrawal = { action: 'invalidate', documentType: 'X008', documentId: ref.setId } as const
    sent(mine, withdrawal, later(1))
    expect(mine.state.documents.get(ref.setId)?.status).toBe('cancelled')
    expect(act(mine, withdrawal, later(2))).toMatchObject({ ok: false, error: { code: 'casework/action-not-allowed' } })
  })
})

describe('a message that does not fit', () => {
  const given = () => {
    const [mine, theirs] = [anOwnersCase(start), aParty(other)]
    const first = sent(mine, a009, start)
    return { mine, theirs, first }
  }
  const last = (party: Party, packet: Packet) => party.state.messages.get(packet.ref.identifier)

  it.each([
    [
      'an update before its case',
      (p: Packet): Packet => ({ ...p, ref: { ...p.ref, action: 'Update', version: 2 } }),
      'held',
      'case-missing',
    ],
    [
      'a start with a document that starts nothing',
      (p: Packet): Packet => ({ ...p, ref: { ...p.ref, type: 'X001' } }),
      'refused',
      'wrong-sequence',
    ],
    [
      'a start by a counterparty',
      (p: Packet): Packet => ({ ...p, ref: { ...p.ref, senderRole: 'counterparty' } }),
      'refused',
      'wrong-sequence',
    ],
    [
      'a message for another institution',
      (p: Packet): Packet => ({ ...p, ref: { ...p.ref, receivers: [institutionId('ES:4001')] } }),
      'refused',
      'not-addressed',
    ],
    [
      'a message that somebody else brings',
      (p: Packet): Packet => ({ ...p, from: institutionId('ES:4001') }),
      'refused',
      'sender-mismatch',
    ],
    [
      'a process that nobody here knows',
      (p: Packet): Packet => ({ ...p, ref: { ...p.ref, bucType: 'XX_BUC_99' } }),
      'refused',
      'wrong-sequence',
    ],
    [
      'an X050 about a case that is not here',
      (p: Packet): Packet => ({ ...p, ref: { ...p.ref, type: 'X050', action: 'New' } }),
      'refused',
      'case-missing',
    ],
  ])('%s is %s', (_, spoil, outcome, refusal) => {
    const { theirs, first } = given()
    const packet = spoil(first)
    const replies = deliver(theirs, packet, later(1))
    expect(last(theirs, packet)).toMatchObject({ outcome, refusal })
    expect(theirs.state.status).toBe('awaiting-start')
    expect(replies).toHaveLength(outcome === 'refused' && packet.ref.type !== 'X050' ? 1 : 0)
  })
  it('invalid content is refused, answered once, and shown to its sender as refused', () => {
    const { mine, theirs, first } = given()
    const [x050] = deliver(theirs, first, later(1), false)
    if (x050 === undefined) throw new Error('no answer')
    expect(x050.ref).toMatchObject({ type: 'X050', relatedSetId: first.ref.setId, receivers: [owner] })
    expect(deliver(mine, x050, later(2))).toEqual([])
    expect(mine.state.messages.get(first.ref.identifier)?.transport).toMatchObject({ state: 'refused', code: '05' })
  })
  it('sent after the closing is refused as closed; written before it, it is taken', () => {
    const { mine, theirs, first } = given()
    deliver(theirs, first, later(1))
    const update = sent(mine, { action: 'update', documentType: 'A009', documentId: first.ref.setId }, inDays(30))
    const closing = sent(mine, { action: 'close', documentType: 'X001' }, inDays(31))
    deliver(theirs, closing, inDays(31))
    expect(theirs.state.status).toBe('closed')
    expect(deliver(theirs, update, inDays(32))).toEqual([])
    const after = { ...update, ref: { ...update.ref, identifier: 'f'.repeat(32), version: 3, createdAt: inDays(33).toISOString() } }
    expect(deliver(theirs, after, inDays(33))).toHaveLength(1)
    expect(last(theirs, after)).toMatchObject({ outcome: 'refused', refusal: 'case-closed' })
  })
  it('another version with a number that is taken is refused, and the first stands', () => {
    const { theirs, first, mine } = given()
    const update = sent(mine, { action: 'update', documentType: 'A009', documentId: first.ref.setId }, later(2))
    const forged = { ...update, ref: { ...update.ref, identifier: 'e'.repeat(32), digest: 'other' } }
    for (const packet of [first, update, forged]) deliver(theirs, packet, later(3))
    expect(last(theirs, forged)).toMatchObject({ outcome: 'refused', refusal: 'different-content' })
    expect(theirs.state.documents.get(first.ref.setId)?.versions).toHaveLength(2)
  })
  it('an outsider cannot touch a case whose number it knows', () => {
    const { theirs, first } = given()
    deliver(theirs, first, later(1))
    const outsider = institutionId('ES:4001')
    const forged = {
      from: outsider,
      ref: { ...first.ref, sender: outsider, identifier: 'd'.repeat(32), setId: 'd'.repeat(32), action: 'New' as const },
    }
    deliver(theirs, forged, later(2))
    expect(last(theirs, forged)).toMatchObject({ outcome: 'refused', refusal: 'sender-mismatch' })
    expect(theirs.state.documents.size).toBe(2) // the A009, and our X050
  })
})

/** An owner who does whatever the case allows, as the numbers choose. */
function play(choices: readonly number[]) {
  const mine = anOwnersCase(start)
  const packets: Packet[] = []
  choices.forEach((choice, index) => {
    const at = inDays(index * 12)
    const actions = listAllowedActions(mine.state, at).filter((action) => action.availableFrom === undefined)
    const action = actions[choice % Math.max(actions.length, 1)]
    if (action !== undefined) packets.push(sent(mine, action, at))
  })
  return { mine, packets }
}

const choices = fc.array(fc.nat(11), { minLength: 1, maxLength: 9 })
/** Every packet at least once, some twice, in any order. */
const network = (packets: readonly Packet[], order: readonly number[], doubled: readonly number[]) =>
  [...packets, ...doubled.flatMap((i) => packets[i % Math.max(packets.length, 1)] ?? [])]
    .map((packet, index) => ({ packet, place: order[index % order.length] ?? index }))
    .sort((a, b) => a.place - b.place)
    .map(({ packet }) => packet)

describe('two copies of a case', () => {
  it('agree in the end, however the network delays, doubles and reorders', () => {
    let reordered = 0
    fc.assert(
      fc.property(
        choices,
        fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }),
        fc.array(fc.nat(20), { maxLength: 6 }),
        (moves, order, doubled) => {
          const { mine, packets } = play(moves)
          const arriving = network(packets, order, doubled)
          if (arriving[0] !== packets[0]) reordered += 1
          const theirs = aParty(other)
          const replies = arriving.flatMap((packet, index) => deliver(theirs, packet, inDays(200 + index)))
          expect(replies).toEqual([])
          expect([...theirs.state.messages.values()].filter((message) => message.outcome !== 'accepted')).toEqual([])
          expect(agreement(theirs.state)).toEqual(agreement(mine.state))
        },
      ),
      { numRuns: 400 },
    )
    expect(reordered).toBeGreaterThan(50)
  })
  it('give the same case from the same events, and a valid one from every beginning of them', () => {
    fc.assert(
      fc.property(choices, fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }), (moves, order) => {
        const { mine, packets } = play(moves)
        const theirs = aParty(other)
        for (const packet of network(packets, order, [])) deliver(theirs, packet, inDays(200))
        for (const party of [mine, theirs]) {
          expect(foldCase(party.id, party.events)).toEqual(party.state)
          party.events.forEach((_, length) => {
            const prefix = foldCase(party.id, party.events.slice(0, length))
            expect(prefix.version).toBe(length)
            const statuses = [...prefix.documents.values()].flatMap((document) =>
              document.versions.map((one) => prefix.messages.has(one.key)),
            )
            expect(statuses.every(Boolean)).toBe(true)
            for (const action of listAllowedActions(prefix, inDays(300)))
              expect(action.documentId === undefined || prefix.documents.has(action.documentId)).toBe(true)
          })
        }
      }),
      { numRuns: 100 },
    )
  })
  it('take whatever one of them is offered to send', () => {
    fc.assert(
      fc.property(choices, (moves) => {
        const { mine, packets } = play(moves)
        const theirs = aParty(other)
        for (const packet of packets) deliver(theirs, packet, inDays(200))
        for (const action of listAllowedActions(mine.state, inDays(300))) {
          const copy: Party = { id: mine.id, events: [...mine.events], state: foldCase(mine.id, mine.events) }
          const packet = act(copy, action, inDays(300))
          if (!packet.ok) throw new Error(`offered and refused: ${packet.error.code}`)
          const receiver: Party = { id: theirs.id, events: [...theirs.events], state: foldCase(theirs.id, theirs.events) }
          expect(deliver(receiver, packet.value, inDays(301))).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('what the transport says', () => {
  it('does not undo a receipt when a late word comes', () => {
    const mine = anOwnersCase(start)
    const { ref } = sent(mine, a009, start)
    const transport = (state: 'sent' | 'receipted' | 'failed', receiptDigest?: string) =>
      record(
        mine,
        { kind: 'transport', key: ref.identifier, messageId: 'm', state, ...(receiptDigest === undefined ? {} : { receiptDigest }) },
        later(1),
      )
    transport('sent')
    transport('failed')
    transport('receipted', 'abc')
    transport('failed')
    expect(mine.state.messages.get(ref.identifier)?.transport).toMatchObject({ state: 'receipted', receiptDigest: 'abc', messageId: 'm' })
  })
})
