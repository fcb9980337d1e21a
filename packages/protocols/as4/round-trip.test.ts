import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildErrorSignal,
  buildReceipt,
  buildUserMessage,
  checkReceipt,
  isTestMessage,
  openSignal,
  testService,
  verifyReceipt,
} from './index.ts'
import { aMessage, aPayload, build, makeWorld, now, open, sed, type TestWorld, withEnvelope } from './testing/exchange.ts'
import { testPMode } from './testing/parties.ts'

let world: TestWorld
beforeAll(async () => {
  world = await makeWorld()
})

describe('a message that we build', () => {
  it('is opened by the receiver as it was sent, signed and encrypted', async () => {
    const built = await build(world, { payloads: [aPayload(sed), { mimeType: 'application/pdf', bytes: Buffer.from([0, 13, 10, 255]) }] })
    expect(Buffer.from(built.bytes).includes('έγγραφο')).toBe(false)
    const opened = await open(world, built)
    expect(opened).toMatchObject({
      ok: true,
      value: {
        message: {
          messageId: built.messageId,
          timestamp: now,
          from: world.sender.party,
          to: world.receiver.party,
          service: testPMode.service,
          conversationId: 'conversation-1',
          properties: aMessage(world).properties,
        },
        isTest: false,
        signerCertificate: Buffer.from(world.sender.certificate),
        references: built.references,
      },
    })
    expect(
      opened.ok && opened.value.parts.map(({ bytes, mimeType, characterSet }) => [Buffer.from(bytes), mimeType, characterSet]),
    ).toEqual([
      [sed, 'application/xml', 'UTF-8'],
      [Buffer.from([0, 13, 10, 255]), 'application/pdf', undefined],
    ])
  })

  it('carries any payload and any property that XML can carry', async () => {
    const property = fc.string({ unit: 'grapheme', maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 4 }),
        property,
        fc.boolean(),
        async (payloads, value, compress) => {
          const input = aMessage(world, {
            properties: [...aMessage(world).properties, { name: 'any', value }],
            payloads: payloads.map((bytes) => ({ mimeType: 'application/octet-stream', bytes, compress })),
          })
          const built = await buildUserMessage(input, { signer: world.sender.signer, receiverCertificate: world.receiver.certificate })
          if (!built.ok) {
            expect(built.error).toMatchObject({ code: 'as4/value-invalid', at: 'properties' })
            return
          }
          const opened = await open(world, built.value)
          expect(opened.ok && opened.value.message.properties.at(-1)?.value).toBe(value)
          expect(opened.ok && opened.value.parts.map(({ bytes }) => Buffer.from(bytes))).toEqual(
            payloads.map((bytes) => Buffer.from(bytes)),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('may be without payload, as a simple SOAP message', async () => {
    const built = await build(world, { payloads: [] })
    expect(built.contentType).toMatch(/^application\/soap\+xml/)
    expect(await open(world, built)).toMatchObject({ ok: true, value: { parts: [] } })
  })

  it('may begin with a byte order mark', async () => {
    const built = await build(world, { payloads: [] })
    expect(await open(world, { ...built, bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), built.bytes]) })).toMatchObject({
      ok: true,
    })
  })

  it('may hold uncompressed XML and text, whose signature covers another form of them', async () => {
    const xml = Buffer.from('<a  b="2" a="1"/>')
    const text = Buffer.from('one\ntwo\r\n')
    const payloads = [aPayload(xml, { compress: false }), { mimeType: 'text/plain', bytes: text, compress: false }]
    const opened = await open(world, await build(world, { payloads }))
    expect(opened.ok && opened.value.parts.map(({ bytes }) => Buffer.from(bytes))).toEqual([xml, text])
  })

  it.each([
    ['messageId', { messageId: 'with blank@x' }],
    ['conversationId', { conversationId: 'a\u0000b' }],
    ['properties', { properties: [{ name: 'p', value: ' padded ' }] }],
    ['mimeType', { payloads: [{ mimeType: 'a/b\r\nX: y', bytes: sed }] }],
    ['contentId', { payloads: [aPayload(sed, { contentId: '<x>' })] }],
  ])('is refused when its %s cannot be written', async (at, changes) => {
    const built = await buildUserMessage(aMessage(world, changes), { signer: world.sender.signer })
    expect(built).toMatchObject({ ok: false, error: { code: 'as4/value-invalid', at } })
  })
})

describe('the test service', () => {
  it('is opened for any pair of parties and marked as not to be delivered', async () => {
    const test = { service: { value: testService.service }, action: testService.action, properties: [] }
    const opened = await open(world, await build(world, test))
    expect(opened).toMatchObject({ ok: true, value: { isTest: true, pmode: { id: 'test' } } })
    expect(opened.ok && isTestMessage(opened.value.message)).toBe(true)
  })
})

describe('a receipt', () => {
  async function receiptFor(built: Awaited<ReturnType<typeof build>>, changes: Partial<Parameters<typeof buildReceipt>[0]> = {}) {
    const opened = await open(world, built)
    if (!opened.ok) throw new Error(opened.error.code)
    const { references, message } = opened.value
    const signer = world.receiver.signer
    const receipt = await buildReceipt({
      messageId: 'r1@it',
      refToMessageId: message.messageId,
      timestamp: now,
      references,
      signer,
      ...changes,
    })
    if (!receipt.ok) throw new Error(receipt.error.code)
    return receipt.value
  }
  const options = () => ({ now, signers: [world.receiver.certificate] })

  it('proves that the receiver has exactly what was sent', async () => {
    const built = await build(world)
    const receipt = await receiptFor(built)
    const verified = verifyReceipt(receipt.bytes, receipt.contentType, { ...options(), sent: built })
    expect(verified).toMatchObject({ ok: true, value: { kind: 'receipt', messageId: 'r1@it', references: built.references } })
    expect(built.references).toHaveLength(3)
  })

  it('proves nothing when it is of another message, lacks a digest, or another party signed it', async () => {
    const built = await build(world)
    const other = await build(world, { messageId: 'other@ap.example' })
    const elsewhere = await receiptFor(other)
    expect(verifyReceipt(elsewhere.bytes, elsewhere.contentType, { ...options(), sent: built })).toMatchObject({
      error: { code: 'as4/receipt-mismatch' },
    })
    const short = await receiptFor(built, { references: built.references.slice(1) })
    expect(verifyReceipt(short.bytes, short.contentType, { ...options(), sent: built })).toMatchObject({
      error: { code: 'as4/receipt-mismatch' },
    })
    const long = await receiptFor(built, {
      references: [...built.references, { ...other.references[0], uri: '#more' } as (typeof built.references)[0]],
    })
    expect(verifyReceipt(long.bytes, long.contentType, { ...options(), sent: built })).toMatchObject({
      error: { code: 'as4/receipt-mismatch' },
    })
    const forged = await receiptFor(built, { signer: world.stranger.signer })
    expect(verifyReceipt(forged.bytes, forged.contentType, { ...options(), sent: built })).toMatchObject({
      error: { code: 'as4/signer-unknown' },
    })
  })

  it('without a signature is no receipt', async () => {
    const built = await build(world)
    const receipt = await receiptFor(built)
    const unsigned = withEnvelope(receipt, (envelope) => envelope.replace(/<wsse:Security[\s\S]*<\/wsse:Security>/, ''))
    expect(verifyReceipt(unsigned.bytes, unsigned.contentType, { ...options(), sent: built })).toMatchObject({
      error: { code: 'as4/receipt-unsigned' },
    })
  })

  it('repeats transforms with prefixes as another product wrote them', async () => {
    const built = await build(world)
    const references = built.references.map((one) => ({
      ...one,
      transforms: one.transforms.map((t) => ({ ...t, inclusivePrefixes: ['S12', 'eb'] })),
    }))
    const receipt = await receiptFor(built, { references })
    const opened = openSignal(receipt.bytes, receipt.contentType, options())
    expect(opened.ok && opened.value.kind === 'receipt' && opened.value.references).toEqual(references)
  })
})

describe('an error signal', () => {
  it('is signed and names code and message', async () => {
    const signal = await buildErrorSignal({
      messageId: 'e1@it',
      refToMessageId: 'm1@gr',
      timestamp: now,
      code: 'EBMS:0102',
      signer: world.receiver.signer,
    })
    if (!signal.ok) throw new Error(signal.error.code)
    const opened = openSignal(signal.value.bytes, signal.value.contentType, { now, signers: [world.receiver.certificate] })
    expect(opened).toMatchObject({
      ok: true,
      value: {
        kind: 'error',
        refToMessageId: 'm1@gr',
        errors: [{ code: 'EBMS:0102', severity: 'failure', shortDescription: 'FailedDecryption', refToMessageInError: 'm1@gr' }],
        signerCertificate: Buffer.from(world.receiver.certificate),
      },
    })
    expect(opened.ok && checkReceipt(opened.value, { messageId: 'm1@gr', references: [] })).toMatchObject({
      error: { code: 'as4/not-a-signal' },
    })
  })
})
