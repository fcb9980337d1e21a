import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type As4Error, ebmsCodeOf, openSignal } from './index.ts'
import { defaultLimits } from './limits.ts'
import { readMimeMessage } from './mime/read-multipart.ts'
import type { WireMessage } from './mime/write-multipart.ts'
import { aMessage, aPayload, build, makeWorld, now, open, sed, type TestWorld, withEnvelope } from './testing/exchange.ts'
import { testPMode } from './testing/parties.ts'

let world: TestWorld
beforeAll(async () => {
  world = await makeWorld()
})

async function refusalOf(wire: WireMessage, changes: Parameters<typeof open>[2] = {}): Promise<As4Error | undefined> {
  const opened = await open(world, wire, changes)
  return opened.ok ? undefined : opened.error
}

describe('one changed byte', () => {
  it('anywhere in the body is refused, or changes nothing of what is delivered and receipted', async () => {
    const built = await build(world)
    const original = await open(world, built)
    await fc.assert(
      fc.asyncProperty(fc.nat(built.bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (position, difference) => {
        const bytes = Buffer.from(built.bytes)
        bytes[position] = (bytes[position] ?? 0) ^ difference
        const opened = await open(world, { ...built, bytes })
        if (opened.ok) expect(opened).toEqual(original)
        else expect(ebmsCodeOf(opened.error)).toMatch(/^EBMS:\d{4}$/)
      }),
      { numRuns: 400 },
    )
  })

  it.each(['eb:Messaging', 'S:Body', 'ds:SignedInfo', 'ds:SignatureValue', 'xenc:CipherValue', 'wsse:BinarySecurityToken'])(
    'in %s is refused, unless what was signed stays the same to the letter of its canonical form',
    async (name) => {
      const built = await build(world)
      const original = await open(world, built)
      const bytes = Buffer.from(built.bytes)
      const start = bytes.indexOf(`<${name}`)
      const end = bytes.indexOf(`</${name}>`)
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 1, max: 255 }), async (position, difference) => {
          const changed = Buffer.from(bytes)
          changed[position] = (changed[position] ?? 0) ^ difference
          const opened = await open(world, { ...built, bytes: changed })
          // Another blank between two attributes, or another prefix in a declaration that nothing uses, is no change of what was signed.
          if (opened.ok) {
            expect(opened).toEqual(original)
            expect(isOutsideCanonicalForm(bytes, position)).toBe(true)
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it('in an encrypted part says only that it cannot be opened, as a wrong key does', async () => {
    const built = await build(world)
    const bytes = Buffer.from(built.bytes)
    const position = bytes.lastIndexOf('\r\n--') - 20
    bytes[position] = (bytes[position] ?? 0) ^ 1
    const damaged = await refusalOf({ ...built, bytes })
    const wrongKey = await refusalOf(built, { unwrapper: world.stranger.unwrapper })
    const wrongPadding = await refusalOf(built, {
      unwrapper: { certificate: new Uint8Array(), unwrap: () => Promise.reject(new Error('padding')) },
    })
    expect(damaged).toEqual({ code: 'as4/decryption-failed', messageId: built.messageId })
    expect(wrongKey).toEqual(damaged)
    expect(wrongPadding).toEqual(damaged)
  })
})

/** Between attributes, or the name of a namespace prefix that is declared again and not used. */
function isOutsideCanonicalForm(bytes: Buffer, position: number): boolean {
  const isBlank = [0x20, 0x09, 0x0a, 0x0d].includes(bytes[position] ?? 0)
  return isBlank || bytes.subarray(position - 6, position).toString() === 'xmlns:'
}

describe('a signature that is moved around', () => {
  const messagingOf = (envelope: string) => /<eb:Messaging[\s\S]*<\/eb:Messaging>/.exec(envelope)?.[0] ?? ''
  const bodyOf = (envelope: string) => /<S:Body[\s\S]*<\/S:Body>/.exec(envelope)?.[0] ?? ''
  const forged = (messaging: string) => messaging.replace('IT:2001', 'IT:6666')
  const withoutId = (xml: string) => xml.replace(/ wsu:Id="[^"]*"/, '')

  it.each<[string, (envelope: string) => string, string]>([
    [
      'a second Messaging in front of the signed one',
      (xml) => xml.replace('<S:Header>', `<S:Header>${withoutId(forged(messagingOf(xml)))}`),
      'as4/messaging-not-single',
    ],
    [
      'the signed Messaging hidden in another header block',
      (xml) => xml.replace(messagingOf(xml), `${withoutId(forged(messagingOf(xml)))}<x:wrap xmlns:x="urn:x">${messagingOf(xml)}</x:wrap>`),
      'as4/messaging-not-single',
    ],
    [
      'the signed Messaging hidden in the security header',
      (xml) => {
        const signed = messagingOf(xml)
        return xml.replace(signed, withoutId(forged(signed))).replace('</wsse:Security>', `${signed}</wsse:Security>`)
      },
      'as4/messaging-not-single',
    ],
    [
      'the signed Body moved into the header and another Body in its place',
      (xml) => xml.replace(bodyOf(xml), '<S:Body></S:Body>').replace('</S:Header>', `${bodyOf(xml)}</S:Header>`),
      'as4/body-not-signed',
    ],
    [
      'the same id on two elements',
      (xml) => xml.replace('<eb:UserMessage>', `<eb:UserMessage Id="${/b-[0-9a-f]{16}/.exec(xml)?.[0]}">`),
      'as4/duplicate-id',
    ],
    [
      'a reference to something that is neither header nor Body',
      (xml) => xml.replace('<eb:PartyInfo>', '<eb:PartyInfo Id="inner">').replace(/URI="#b-[0-9a-f]+"/, 'URI="#inner"'),
      'as4/reference-refused',
    ],
    [
      'the reference to the Body left out',
      (xml) => xml.replace(/<ds:Reference URI="#b-[\s\S]*?<\/ds:Reference>/, ''),
      'as4/body-not-signed',
    ],
    [
      'the reference to a part left out',
      (xml) => xml.replace(/<ds:Reference URI="cid:[\s\S]*?<\/ds:Reference>/, ''),
      'as4/part-not-signed',
    ],
    [
      'the reference to the header left out',
      (xml) => xml.replace(/<ds:Reference URI="#m-[\s\S]*?<\/ds:Reference>/, ''),
      'as4/messaging-not-signed',
    ],
    [
      'two signatures',
      (xml) => xml.replace(/<ds:Signature [\s\S]*<\/ds:Signature>/, (s) => s + s.replace(/ Id="s-/, ' Id="s2-')),
      'as4/security-malformed',
    ],
    ['two SignedInfo', (xml) => xml.replace(/<ds:SignedInfo[\s\S]*<\/ds:SignedInfo>/, (s) => s + s), 'as4/security-malformed'],
    [
      'a transform that chooses what is digested',
      (xml) =>
        xml.replace(/(<ds:Transform Algorithm=")http:\/\/www.w3.org\/2001\/10[^"]*/, '$1http://www.w3.org/TR/1999/REC-xpath-19991116'),
      'as4/algorithm-refused',
    ],
    [
      'a digest in SHA-1',
      (xml) =>
        xml.replaceAll(
          'http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod><ds:DigestValue',
          'http://www.w3.org/2000/09/xmldsig#sha1"></ds:DigestMethod><ds:DigestValue',
        ),
      'as4/algorithm-refused',
    ],
    [
      'a signature made with a shared secret',
      (xml) => xml.replace('xmldsig-more#rsa-sha256', 'xmldsig-more#hmac-sha256'),
      'as4/algorithm-refused',
    ],
    ['no signature at all', (xml) => xml.replace(/<ds:Signature [\s\S]*<\/ds:Signature>/, ''), 'as4/unsigned'],
    ['no security header at all', (xml) => xml.replace(/<wsse:Security [\s\S]*<\/wsse:Security>/, ''), 'as4/unsigned'],
    [
      'a header block that must be understood',
      (xml) => xml.replace('<S:Header>', '<S:Header><x:y xmlns:x="urn:x" S:mustUnderstand="1"/>'),
      'as4/header-not-understood',
    ],
    ['a payload in the Body', (xml) => xml.replace(/(<S:Body[^>]*>)/, '$1<payload/>'), 'as4/body-not-empty'],
    ['two user messages', (xml) => xml.replace(/<eb:UserMessage>[\s\S]*<\/eb:UserMessage>/, (unit) => unit + unit), 'as4/units-not-single'],
    [
      'a namespace name that cannot be canonicalised',
      (xml) => xml.replace('<eb:MessageInfo>', '<eb:MessageInfo xmlns:x="relative/name">'),
      'as4/xml-malformed',
    ],
    ['a comment inside a digest', (xml) => xml.replace(/(<ds:DigestValue>.{10})/, '$1<!---->'), 'ok'],
  ])('%s', async (_title, change, code) => {
    const changed = withEnvelope(await build(world), change)
    const error = await refusalOf(changed)
    // A comment is not part of what was signed; the digest is read as if it were not there.
    expect(error?.code ?? 'ok').toBe(code)
  })

  it('a part that the header does not name, and a part that is not there', async () => {
    const two = { payloads: [aPayload(sed), aPayload(Buffer.from('<b/>'))] }
    const built = await build(world, two, { encrypt: false })
    const unencrypted = { pmodes: { pmodes: [{ ...testPMode, encrypt: false }] } }
    expect(await refusalOf(built, unencrypted)).toBeUndefined()
    const withoutSecond = Buffer.from(built.bytes)
    const boundary = /boundary="([^"]+)"/.exec(built.contentType)?.[1] ?? ''
    const last = withoutSecond.lastIndexOf(`--${boundary}`, withoutSecond.length - boundary.length - 7)
    const missing = Buffer.concat([withoutSecond.subarray(0, last), Buffer.from(`--${boundary}--\r\n`)])
    expect(await refusalOf({ ...built, bytes: missing }, unencrypted)).toMatchObject({ code: 'as4/part-missing' })
    const extra = Buffer.from(`--${boundary}\r\nContent-Type: application/gzip\r\nContent-ID: <extra@x>\r\n\r\nx\r\n`)
    const more = Buffer.concat([withoutSecond.subarray(0, last), extra, withoutSecond.subarray(last)])
    expect(await refusalOf({ ...built, bytes: more }, unencrypted)).toMatchObject({ code: 'as4/part-unexpected' })
  })

  it('two parts whose Content-IDs were swapped', async () => {
    const payloads = [aPayload(sed, { contentId: 'one@x' }), aPayload(Buffer.from('<b/>'), { contentId: 'two@x' })]
    const built = await build(world, { payloads }, { encrypt: false })
    const bytes = Buffer.from(built.bytes)
    const [one, two] = ['Content-ID: <one@x>', 'Content-ID: <two@x>']
    const [first, second] = [bytes.indexOf(one), bytes.indexOf(two)]
    bytes.write(two, first, 'latin1')
    bytes.write(one, second, 'latin1')
    const unencrypted = { pmodes: { pmodes: [{ ...testPMode, encrypt: false }] } }
    expect(await refusalOf({ ...built, bytes }, unencrypted)).toMatchObject({ code: 'as4/digest-mismatch', at: 'part' })
  })

  it('a message that names one party and is signed by another known one', async () => {
    const built = await build(world, {}, { by: world.stranger })
    expect(await refusalOf(built)).toMatchObject({ code: 'as4/signer-unknown' })
    const own = await build(world, { from: world.stranger.party }, { by: world.stranger })
    expect(await refusalOf(own)).toBeUndefined()
  })

  it('a message whose signer is no longer valid', async () => {
    expect(await refusalOf(await build(world), { now: new Date('2027-01-02') })).toMatchObject({ code: 'as4/signer-not-valid-now' })
  })
})

describe('a header that does not fit', () => {
  it.each<[string, Parameters<typeof aMessage>[1] & object, string]>([
    ['an unknown service', { service: { value: 'Other' } }, 'as4/pmode-not-found'],
    ['an unknown action', { action: 'Other' }, 'as4/pmode-not-found'],
    ['an unexpected agreement', { agreement: { value: 'x' } }, 'as4/pmode-not-found'],
    ['no final recipient', { properties: [{ name: 'originalSender', value: 'GR:1001' }] }, 'as4/four-corner-property-missing'],
  ])('%s', async (_title, changes, code) => {
    expect(await refusalOf(await build(world, changes))).toMatchObject({ code, messageId: aMessage(world).messageId })
  })

  it('a charset that does not exist, and bytes that are not in it', async () => {
    expect(await refusalOf(await build(world, { payloads: [aPayload(sed, { characterSet: 'UTF-77' })] }))).toMatchObject({
      code: 'as4/charset-invalid',
    })
    expect(await refusalOf(await build(world, { payloads: [aPayload(Buffer.from([0xff]), {})] }))).toMatchObject({
      code: 'as4/charset-invalid',
    })
    const utf16 = Buffer.from('\ufeff<a/>', 'utf16le')
    expect(await refusalOf(await build(world, { payloads: [aPayload(utf16, { characterSet: 'UTF-16LE' })] }))).toBeUndefined()
  })
})

describe('a message that is made to cost much', () => {
  it('a gzip bomb is stopped at the limit', async () => {
    const bomb = { mimeType: 'application/xml', bytes: Buffer.alloc(30 * 1024 * 1024), properties: [] }
    expect(await refusalOf(await build(world, { payloads: [bomb] }))).toMatchObject({ code: 'as4/inflated-too-large' })
  })

  it('bytes that only claim to be gzip', async () => {
    const claim = {
      mimeType: 'application/octet-stream',
      bytes: Buffer.from('not gzip'),
      compress: false,
      properties: [{ name: 'CompressionType', value: 'application/gzip' }],
    }
    expect(await refusalOf(await build(world, { payloads: [claim] }))).toMatchObject({ code: 'as4/decompression-failed' })
  })

  it.each<[string, string, string]>([
    ['elements 100,000 deep', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, 'as4/xml-malformed'],
    ['elements 1,000 deep', `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`, 'as4/xml-malformed'],
    ['20,000 elements side by side', `<r>${'<a/>'.repeat(20_000)}</r>`, 'as4/xml-malformed'],
    ['a document type', '<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>', 'as4/doctype-refused'],
    ['entities that expand', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><r>&b;</r>', 'as4/doctype-refused'],
    ['an encoding that hides a document type', Buffer.from('<!DOCTYPE r><r/>', 'utf16le').toString('latin1'), 'as4/xml-malformed'],
    ['two roots', '<r/><r/>', 'as4/xml-malformed'],
    ['nothing', '', 'as4/xml-malformed'],
  ])('%s', async (_title, xml, code) => {
    const contentType = 'application/soap+xml'
    const started = performance.now()
    expect(
      await refusalOf({ bytes: Buffer.from(xml, 'latin1'), contentType }, { limits: { ...defaultLimits, maxEnvelopeBytes: 4_000_000 } }),
    ).toMatchObject({ code })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('more bytes, more parts, longer header lines than allowed', async () => {
    const built = await build(world)
    expect(await refusalOf(built, { limits: { ...defaultLimits, maxBytes: 100 } })).toMatchObject({ code: 'as4/mime-too-large' })
    expect(await refusalOf(built, { limits: { ...defaultLimits, maxEnvelopeBytes: 100 } })).toMatchObject({ code: 'as4/mime-too-large' })
    expect(await refusalOf(built, { limits: { ...defaultLimits, maxParts: 0 } })).toMatchObject({ code: 'as4/mime-too-many-parts' })
    expect(await refusalOf(built, { limits: { ...defaultLimits, maxPartHeaderBytes: 20 } })).toMatchObject({ code: 'as4/mime-malformed' })
  })
})

describe('MIME from a stranger', () => {
  const limits = { ...defaultLimits, maxBytes: 10_000, maxParts: 4 }
  const soap = 'Content-Type: application/soap+xml\r\nContent-ID: <s>\r\n\r\n<x/>'

  it.each<[string, string | undefined, string, string | undefined]>([
    ['no Content-Type', undefined, '', 'as4/mime-malformed'],
    ['form data', 'multipart/form-data; boundary=b', `--b\r\n${soap}\r\n--b--`, 'as4/mime-malformed'],
    ['no boundary', 'multipart/related', `--b\r\n${soap}\r\n--b--`, 'as4/mime-malformed'],
    ['a boundary given twice', 'multipart/related; boundary=b; boundary=c', `--b\r\n${soap}\r\n--b--`, 'as4/mime-malformed'],
    ['no end', 'multipart/related; boundary=b', `--b\r\n${soap}\r\n`, 'as4/mime-malformed'],
    ['a header that appears twice', 'multipart/related; boundary=b', `--b\r\nContent-Type: a/b\r\n${soap}\r\n--b--`, 'as4/mime-malformed'],
    ['no blank line', 'multipart/related; boundary=b', '--b\r\nContent-Type: application/soap+xml\r\n--b--', 'as4/mime-malformed'],
    ['another start than the first part', 'multipart/related; boundary=b; start="<t>"', `--b\r\n${soap}\r\n--b--`, 'as4/mime-malformed'],
    [
      'quoted-printable',
      'multipart/related; boundary=b',
      `--b\r\nContent-Transfer-Encoding: quoted-printable\r\n${soap}\r\n--b--`,
      'as4/mime-malformed',
    ],
    [
      'two parts of one Content-ID',
      'multipart/related; boundary=b',
      `--b\r\n${soap}\r\n--b\r\nContent-Type: a/b\r\nContent-ID: <p>\r\n\r\n1\r\n--b\r\nContent-Type: a/b\r\nContent-ID: <%70>\r\n\r\n2\r\n--b--`,
      'as4/mime-malformed',
    ],
    [
      'a preamble, a longer boundary inside, LF in headers, blanks behind the boundary',
      'Multipart/Related;Boundary="b" ; start="<s>"',
      `hello\r\n--b  \r\n${soap.replaceAll('\r\n', '\n')}\r\n--bb\r\n--b--\r\n`,
      undefined,
    ],
  ])('%s', (_title, contentType, body, code) => {
    const read = readMimeMessage(Buffer.from(body), contentType, limits)
    expect(read.ok ? undefined : read.error.code).toBe(code)
  })

  it('keeps the bytes of a part exactly, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (payload) => {
        const head = Buffer.from(`--b!c\r\n${soap}\r\n--b!c\r\nContent-Type: a/b\r\nContent-ID: <p>\r\n\r\n`)
        const body = Buffer.concat([head, payload, Buffer.from('\r\n--b!c--')])
        const read = readMimeMessage(body, 'multipart/related; boundary="b!c"', limits)
        expect(read.ok && Buffer.from(read.value.parts[0]?.bytes ?? [])).toEqual(Buffer.from(payload))
      }),
    )
  })

  it('never makes us throw: noise, and noise inside a right message', async () => {
    const built = await build(world)
    const anyType = fc.constantFrom(built.contentType, 'application/soap+xml', 'multipart/related; boundary=b', '')
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string({ unit: fc.constantFrom('--b', '\r\n', '\n', '-', ':', 'Content-ID', '<x>', ' ', '<', '>', '"') })
        .map((text) => Buffer.from(text)),
    )
    await fc.assert(
      fc.asyncProperty(
        noise,
        fc.nat(built.bytes.length),
        fc.nat(300),
        anyType,
        fc.boolean(),
        async (bytes, position, removed, contentType, alone) => {
          const spliced = Buffer.concat([built.bytes.subarray(0, position), bytes, built.bytes.subarray(position + removed)])
          const wire = { bytes: alone ? Buffer.from(bytes) : spliced, contentType }
          const opened = await open(world, wire)
          const unchanged = createHash('sha256').update(wire.bytes).digest('hex') === createHash('sha256').update(built.bytes).digest('hex')
          if (!opened.ok) expect(opened.error.code).toMatch(/^as4\//)
          else if (!unchanged) expect(opened.value.parts.map((part) => Buffer.from(part.bytes))).toEqual([sed])
          const signal = openSignal(wire.bytes, wire.contentType, { now, signers: [world.sender.certificate] })
          expect(signal.ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})
