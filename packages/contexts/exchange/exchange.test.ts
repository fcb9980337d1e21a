import { createHash } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { buildUserMessage, openSignal, role, testService } from '@passerelle/as4'
import { institutionId } from '@passerelle/kernel'
import { softwareSigner } from '@passerelle/trust'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  createPoster,
  eessi,
  evidenceOf,
  fromWireInstitution,
  listTransportEvents,
  type Poster,
  receiveMessage,
  sendDue,
  startSending,
  submitMessage,
  toWireInstitution,
  transportStatus,
} from './index.ts'
import { aSubmission, makeWorld, schedule, sed, submit, type TestWorld } from './testing/two-access-points.ts'

let world: TestWorld
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
afterEach(() => {
  world.italy.network = (answer) => answer
  for (const list of [world.italy.delivered, world.italy.requests, world.italy.troubles, world.greece.settled]) list.length = 0
})

const statesOf = async (point: 'greece' | 'italy', messageId: string) =>
  (await listTransportEvents(world[point].database.db, { messageId })).map((event) => event.state)

/** Lets the clock run past every wait, so that what is due is tried again. */
async function sendUntilSettled() {
  for (let turn = 0; turn <= schedule.length; turn += 1) {
    await sendDue(world.greece.sender)
    world.clock.advance(100)
  }
}

describe('a message between two access points', () => {
  it('is delivered once, receipted, and proven at both ends by the same receipt', async () => {
    const messageId = await submit(world, { trackingIdentifier: 'transaction-proof' })
    expect(await sendDue(world.greece.sender)).toEqual({ receipted: 1, waiting: 0, failed: 0 })
    expect(world.italy.delivered).toHaveLength(1)
    expect(world.italy.delivered[0]).toMatchObject({
      messageId,
      conversationId: 'case-1',
      originalSender: 'GR:1001',
      finalRecipient: 'IT:2001',
      fromParty: 'EL:APEL01',
      service: 'BusinessMessaging',
      action: 'Send',
      trackingIdentifier: 'transaction-proof',
      parts: [{ mimeType: 'application/xml', characterSet: 'UTF-8', bytes: sed }],
    })
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({ direction: 'out', state: 'receipted', attempts: 1 })
    expect(await transportStatus(world.italy.database.db, messageId)).toMatchObject({ direction: 'in', state: 'received' })
    const sent = await evidenceOf(world.greece.database.db, messageId)
    const received = await evidenceOf(world.italy.database.db, messageId)
    expect(sent?.receipt).toEqual(received?.receipt)
    expect(sent?.request).toEqual(received?.request)
    const digest = createHash('sha256')
      .update(sent?.receipt.bytes ?? '')
      .digest('hex')
    expect(world.greece.settled).toMatchObject([{ messageId, outcome: { state: 'receipted', receiptDigest: digest } }])
    expect(await statesOf('greece', messageId)).toEqual(['accepted', 'sending', 'receipted'])
    const trail = await listTransportEvents(world.italy.database.db, { trackingIdentifier: 'transaction-proof' })
    expect(trail.map((event) => [event.state, event.receiptDigest])).toEqual([
      ['received', digest],
      ['delivered', undefined],
    ])
  })

  it('writes EL on the wire and GR inside, and nothing of its content in the header', async () => {
    await submit(world)
    await sendDue(world.greece.sender)
    const request = world.italy.requests[0]?.body ?? Buffer.alloc(0)
    expect(request.includes('<eb:Property name="originalSender">EL:1001</eb:Property>')).toBe(true)
    expect(request.includes('A009 (demo)')).toBe(false)
    expect([toWireInstitution(institutionId('GB:1001')), fromWireInstitution('UK:1001'), fromWireInstitution('GR:1001')]).toEqual([
      'UK:1001',
      'GB:1001',
      undefined,
    ])
  })

  it('leaves exactly when the transaction that submitted it commits', async () => {
    const submission = aSubmission(world)
    const rolledBack = world.greece.database.transaction(async (tx) => {
      await submitMessage(tx, submission)
      throw new Error('the case could not be saved')
    })
    await expect(rolledBack).rejects.toThrow()
    expect(await sendDue(world.greece.sender)).toEqual({ receipted: 0, waiting: 0, failed: 0 })
    expect(world.italy.requests).toHaveLength(0)
  })

  it('submitted twice under one id is one message; under that id with other content it is refused', async () => {
    const submission = aSubmission(world)
    const take = (changes = {}) => world.greece.database.transaction((tx) => submitMessage(tx, { ...submission, ...changes }))
    const first = await take()
    expect(first).toMatchObject({ ok: true, value: { isNew: true } })
    await sendDue(world.greece.sender)
    expect(await take()).toEqual({ ok: true, value: { messageId: first.ok && first.value.messageId, isNew: false } })
    expect(await take({ parts: [] })).toMatchObject({ ok: false, error: { code: 'exchange/submission-differs' } })
    expect(await sendDue(world.greece.sender)).toMatchObject({ receipted: 0 })
    expect(world.italy.delivered).toHaveLength(1)
  })

  it.each([
    ['a property', { properties: [{ name: 'note', value: 'Georgios Nikolaidis (demo)' }] }],
    ['a part property', { parts: [{ mimeType: 'text/plain', bytes: sed, properties: [{ name: 'title', value: 'Živa' }] }] }],
    ['the conversation', { conversationId: 'the case of Georgios' }],
  ])('with free text in %s is not taken, because headers are read at every hop', async (_title, changes) => {
    const submitted = await world.greece.database.transaction((tx) => submitMessage(tx, aSubmission(world, changes)))
    expect(submitted).toMatchObject({ ok: false, error: { code: 'exchange/header-not-an-identifier' } })
  })
})

describe('when the network or a process fails', () => {
  it('a lost receipt is asked for again with the same bytes; the stored receipt comes, and one delivery remains', async () => {
    const messageId = await submit(world)
    const answers: Buffer[] = []
    world.italy.network = (answer) => {
      answers.push(Buffer.from(answer.body))
      return answers.length < 3 ? 'lost' : answer
    }
    await sendDue(world.greece.sender)
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({
      state: 'waiting-for-retry',
      failureCode: 'exchange/connection-failed',
    })
    expect(await sendDue(world.greece.sender)).toEqual({ receipted: 0, waiting: 0, failed: 0 })
    await sendUntilSettled()
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({ state: 'receipted', attempts: 3 })
    expect(world.italy.delivered).toHaveLength(1)
    expect(new Set(world.italy.requests.map(({ body }) => body.toString('latin1'))).size).toBe(1)
    expect(new Set(answers.map((answer) => answer.toString('latin1'))).size).toBe(1)
    expect(await statesOf('italy', messageId)).toEqual(['received', 'delivered', 'repeated', 'repeated'])
  })

  it('a sender that dies after posting sends again when it is back, and nothing is doubled', async () => {
    const messageId = await submit(world)
    const dies: Poster = {
      ...world.greece.poster,
      async post(...request) {
        await world.greece.poster.post(...request)
        throw new Error('killed')
      },
    }
    await expect(sendDue({ ...world.greece.sender, poster: dies })).rejects.toThrow('killed')
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({ state: 'sending' })
    expect(await sendDue(world.greece.sender)).toEqual({ receipted: 0, waiting: 0, failed: 0 })
    world.clock.advance(11)
    expect(await sendDue(world.greece.sender)).toEqual({ receipted: 1, waiting: 0, failed: 0 })
    expect(world.italy.delivered).toHaveLength(1)
  })

  it('a process of the same name that starts again does not wait for the lease', async () => {
    const messageId = await submit(world)
    const dies: Poster = { post: () => Promise.reject(new Error('killed')), close: () => undefined }
    await expect(sendDue({ ...world.greece.sender, poster: dies })).rejects.toThrow('killed')
    const sending = await startSending(world.greece.sender, { takesOverClaims: true, pollMs: 10 })
    await expect.poll(async () => (await transportStatus(world.greece.database.db, messageId))?.state).toBe('receipted')
    await submit(world)
    sending.wake()
    await expect.poll(() => world.italy.delivered.length).toBe(2)
    await sending.stop()
  })

  it('a receiver that cannot hand over keeps nothing, says EBMS:0202, and takes it at the next try', async () => {
    const messageId = await submit(world)
    const { deliver } = world.italy.receiver
    let calls = 0
    Object.assign(world.italy.receiver, {
      deliver: async (...args: Parameters<typeof deliver>) => {
        calls += 1
        if (calls === 1) throw new Error('the case store is down')
        return deliver(...args)
      },
    })
    await sendDue(world.greece.sender)
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({
      state: 'waiting-for-retry',
      failureCode: 'exchange/error-from-partner',
    })
    expect(await transportStatus(world.italy.database.db, messageId)).toBeUndefined()
    expect(world.italy.troubles).toHaveLength(1)
    await sendUntilSettled()
    Object.assign(world.italy.receiver, { deliver })
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({ state: 'receipted' })
    expect(world.italy.delivered).toHaveLength(1)
  })

  it('a receiver whose directory does not name us yet says EBMS:0101, and takes it once it does', async () => {
    const messageId = await submit(world)
    world.partners.delete('EL:APEL01')
    await sendDue(world.greece.sender)
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({
      state: 'waiting-for-retry',
      failureCode: 'exchange/error-from-partner',
    })
    world.partners.set('EL:APEL01', world.greece.partner)
    await sendUntilSettled()
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({ state: 'receipted' })
    expect(world.italy.delivered).toHaveLength(1)
  })

  it('receipts that never come end in EBMS:0301, told once to the sender, with the message kept', async () => {
    const messageId = await submit(world)
    world.italy.network = () => 'lost'
    await sendUntilSettled()
    await sendUntilSettled()
    expect(world.italy.requests).toHaveLength(schedule.length + 1)
    expect(world.greece.settled).toMatchObject([
      { messageId, outcome: { state: 'failed', code: 'exchange/no-receipt', ebms: 'EBMS:0301' } },
    ])
    expect(await evidenceOf(world.greece.database.db, messageId)).toBeUndefined()
  })

  it('ten copies at the same moment are one delivery and ten equal receipts', async () => {
    await submit(world)
    world.italy.network = () => 'lost'
    await sendDue(world.greece.sender)
    const copy = world.italy.requests[0]
    if (copy === undefined) throw new Error('nothing was sent')
    const other = { ...world.italy.receiver, database: world.italy.database }
    const again = { ...copy, tlsCertificate: world.greece.keys.tls.certificate }
    const answers = await Promise.all(Array.from({ length: 10 }, () => receiveMessage(other, again)))
    expect(new Set(answers.map((answer) => Buffer.from(answer.body).toString('latin1'))).size).toBe(1)
    expect(world.italy.delivered).toHaveLength(1)
    world.italy.network = (answer) => answer
    await sendUntilSettled()
  })

  it('a partner that does not answer delays no other partner', async () => {
    world.partners.set('ES:APES01', { ...world.italy.partner, partyId: 'ES:APES01', url: 'https://127.0.0.1:1/as4' })
    const lost = await submit(world, { to: 'ES:APES01', finalRecipient: institutionId('ES:4001') })
    const unknown = await submit(world, { to: 'SI:APSI01', finalRecipient: institutionId('SI:3001') })
    const arrives = await submit(world)
    expect(await sendDue(world.greece.sender)).toEqual({ receipted: 1, waiting: 2, failed: 0 })
    const failureOf = async (id: string) => (await transportStatus(world.greece.database.db, id))?.failureCode
    expect([await failureOf(lost), await failureOf(unknown), await failureOf(arrives)]).toEqual([
      'exchange/connection-failed',
      'exchange/partner-unknown',
      undefined,
    ])
    await sendUntilSettled()
  })
})

describe('who is at the other end', () => {
  it('a server with another certificate of the same authority gets nothing', async () => {
    world.partners.set('IT:APIT01', { ...world.italy.partner, tlsCertificate: world.stranger.tls.certificatePem })
    const messageId = await submit(world)
    await sendDue(world.greece.sender)
    world.partners.set('IT:APIT01', world.italy.partner)
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({ failureCode: 'exchange/server-not-the-partner' })
    expect(world.italy.requests).toHaveLength(0)
    await sendUntilSettled()
  })

  it('a client without a certificate of the authority does not get past TLS', async () => {
    const poster = createPoster({ secureContext: createSecureContext({ ca: world.authority.certificatePem }) })
    const answer = await poster.post(world.italy.partner, Buffer.from('x'), 'application/soap+xml')
    poster.close()
    expect(answer).toEqual({ ok: false, error: { code: 'exchange/connection-failed' } })
    expect(world.italy.requests).toHaveLength(0)
  })

  it('an answer that somebody else signed is no receipt', async () => {
    const messageId = await submit(world)
    const { identity } = world.italy.receiver
    Object.assign(world.italy.receiver, { identity: { ...identity, signer: softwareSigner(world.stranger.signing) } })
    await sendDue(world.greece.sender)
    Object.assign(world.italy.receiver, { identity })
    expect(await transportStatus(world.greece.database.db, messageId)).toMatchObject({
      state: 'waiting-for-retry',
      failureCode: 'as4/signer-unknown',
    })
    world.partners.delete('IT:APIT01')
    await sendUntilSettled()
    world.partners.set('IT:APIT01', world.italy.partner)
  })
})

describe('an incoming message that is wrong', () => {
  interface Forgery {
    readonly as?: 'stranger'
    readonly from?: string
    readonly sender?: string
    readonly recipient?: string
    readonly encrypt?: boolean
    readonly service?: { value: string; type?: string }
    readonly action?: string
    readonly change?: (bytes: Buffer) => Buffer
    readonly tlsCertificate?: Uint8Array
    readonly messageId?: string
    readonly payload?: Uint8Array
  }

  async function post(forgery: Forgery) {
    const messageId = forgery.messageId ?? `${createHash('sha256').update(JSON.stringify(forgery)).digest('hex').slice(0, 20)}@forged`
    const built = await buildUserMessage(
      {
        messageId,
        timestamp: world.clock.now(),
        from: { id: { value: forgery.from ?? 'EL:APEL01', type: eessi.partyType }, role: role.initiator },
        to: { id: { value: 'IT:APIT01', type: eessi.partyType }, role: role.responder },
        service: forgery.service ?? { value: 'BusinessMessaging', type: eessi.serviceType },
        action: forgery.action ?? 'Send',
        conversationId: 'case-9',
        properties: [
          { name: 'originalSender', value: forgery.sender ?? 'EL:1001' },
          { name: 'finalRecipient', value: forgery.recipient ?? 'IT:2001' },
        ],
        payloads: [{ mimeType: 'application/xml', bytes: forgery.payload ?? sed }],
      },
      {
        signer: softwareSigner(forgery.as === undefined ? world.greece.keys.signing : world.stranger.signing),
        ...(forgery.encrypt === false ? {} : { receiverCertificate: world.italy.keys.encryption.certificate }),
      },
    )
    if (!built.ok) throw new Error(built.error.code)
    const body = forgery.change?.(Buffer.from(built.value.bytes)) ?? built.value.bytes
    const tlsCertificate = forgery.tlsCertificate ?? world.greece.keys.tls.certificate
    const answer = await receiveMessage(world.italy.receiver, { body, contentType: built.value.contentType, tlsCertificate })
    const signal = openSignal(answer.body, answer.contentType, {
      now: world.clock.now(),
      signers: [world.italy.keys.signing.certificate],
    })
    if (!signal.ok || signal.value.signerCertificate === undefined) throw new Error('the answer is not signed')
    const [event] = (await listTransportEvents(world.italy.database.db, { messageId })).slice(-1)
    return {
      code: signal.value.kind === 'error' ? signal.value.errors[0]?.code : signal.value.kind,
      reason: event?.code,
      state: event?.state,
    }
  }

  const without = (pattern: RegExp) => (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(pattern, ''), 'latin1')
  const flipped = (needle: string) => (bytes: Buffer) => {
    const position = bytes.lastIndexOf(needle)
    bytes[position] = (bytes[position] ?? 0) ^ 1
    return bytes
  }

  it.each<[string, Forgery, string, string]>([
    ['one byte of the header flipped', { change: flipped('IT:2001') }, 'EBMS:0101', 'as4/digest-mismatch'],
    [
      'one byte of the SED flipped',
      { change: (bytes) => bytes.fill(bytes[bytes.length - 100] === 0 ? 1 : 0, bytes.length - 100, bytes.length - 99) },
      'EBMS:0102',
      'as4/decryption-failed',
    ],
    ['unsigned', { change: without(/<ds:Signature [\s\S]*<\/ds:Signature>/) }, 'EBMS:0103', 'as4/unsigned'],
    ['not encrypted', { encrypt: false }, 'EBMS:0103', 'as4/not-encrypted'],
    ['for an unknown institution', { recipient: 'IT:9999' }, 'EBMS:0001', 'exchange/recipient-unknown'],
    ['for something that is no institution', { recipient: 'Milano' }, 'EBMS:0003', 'exchange/institution-id-malformed'],
    ['from an unknown party', { from: 'XX:APXX01' }, 'EBMS:0101', 'exchange/sender-unknown'],
    ['from a known party, signed by a stranger of the same authority', { as: 'stranger' }, 'EBMS:0101', 'as4/signer-unknown'],
    [
      'for an institution that is not behind its access point',
      { sender: 'IT:2001' },
      'EBMS:0101',
      'exchange/original-sender-not-behind-access-point',
    ],
    [
      'over a connection of another party',
      { tlsCertificate: new Uint8Array([1]) },
      'EBMS:0101',
      'exchange/tls-certificate-not-the-senders',
    ],
    ['of an unknown service', { service: { value: 'Other', type: eessi.serviceType } }, 'EBMS:0010', 'as4/pmode-not-found'],
  ])('%s: refused with a signed code, in the trail, nothing delivered', async (_title, forgery, code, reason) => {
    expect(await post(forgery)).toEqual({ code, reason, state: 'refused' })
    expect(world.italy.delivered).toHaveLength(0)
  })

  it('that reuses a MessageId for other content is refused, and the first stays as it was', async () => {
    const messageId = 'reused@forged'
    expect(await post({ messageId })).toMatchObject({ code: 'receipt', state: 'delivered' })
    expect(await post({ messageId, payload: Buffer.from('<other/>') })).toMatchObject({
      code: 'EBMS:0003',
      reason: 'exchange/message-id-reused',
    })
    expect(world.italy.delivered).toHaveLength(1)
  })

  it('is told apart from the test service, which is receipted and delivers nothing', async () => {
    const test = { service: { value: testService.service }, action: testService.action }
    expect(await post(test)).toMatchObject({ code: 'receipt', state: 'tested' })
    expect(world.italy.delivered).toHaveLength(0)
  })

  it('sent by our own sender ends at once, because the refusal is signed and waiting would not help', async () => {
    const messageId = await submit(world, { finalRecipient: institutionId('IT:9999') })
    expect(await sendDue(world.greece.sender)).toEqual({ receipted: 0, waiting: 0, failed: 1 })
    expect(world.greece.settled).toMatchObject([
      { messageId, outcome: { state: 'failed', code: 'exchange/refused-by-partner', ebms: 'EBMS:0001' } },
    ])
  })

  it('of no readable form gets a signed EBMS:0007', async () => {
    const tlsCertificate = world.greece.keys.tls.certificate
    const answer = await receiveMessage(world.italy.receiver, { body: Buffer.from('hello'), contentType: undefined, tlsCertificate })
    const signal = openSignal(answer.body, answer.contentType, { now: world.clock.now(), signers: [world.italy.keys.signing.certificate] })
    expect(signal).toMatchObject({ ok: true, value: { kind: 'error', errors: [{ code: 'EBMS:0007' }] } })
  })
})
