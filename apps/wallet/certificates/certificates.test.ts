import { X509Certificate } from 'node:crypto'
import { type Authority, type CertificateSubject, createAuthority, type IssuedCertificate, issueCertificate } from '@passerelle/trust'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { chainOf } from './encoding.ts'
import { findAuthority } from './find-authority.ts'
import { parseAuthorities } from './known-authorities.ts'
import { type Certificate, readCertificate } from './read-certificate.ts'

const day = 86_400_000
const now = new Date()
const validity = { from: new Date(now.getTime() - day), to: new Date(now.getTime() + day) }
const subject = { commonName: 'Ispettorato (demo)', organization: 'Lavoro è (demo)', organizationIdentifier: 'NTRIT-1', country: 'IT' }

let root: Authority
let middle: Authority
let stranger: Authority
let leaf: IssuedCertificate
const leafUnder = (authority: Authority, overrides: Partial<Parameters<typeof issueCertificate>[1]> = {}) =>
  issueCertificate(authority, { keyType: 'EC-P256', subject, validity, keyUsages: ['digitalSignature'], ...overrides })
const named = (commonName: string): CertificateSubject => ({ commonName })
const read = (der: Uint8Array): Certificate => {
  const certificate = readCertificate(der)
  if (certificate === undefined) throw new Error('unread')
  return certificate
}
const found = async (chain: readonly Uint8Array[], authorities: readonly Authority[], at = now) =>
  (
    await findAuthority(
      chain,
      authorities.map(({ certificate }) => read(certificate)),
      at,
    )
  )?.subject.commonName

beforeAll(async () => {
  root = await createAuthority({ subject: named('Root (demo)'), validity })
  middle = await createAuthority({ subject: named('Middle (demo)'), validity, issuer: root })
  stranger = await createAuthority({ subject: named('Root (demo)'), validity })
  leaf = await leafUnder(middle)
})

describe('a certificate', () => {
  it('is read as another implementation reads it', () => {
    const own = read(leaf.certificate)
    const other = new X509Certificate(leaf.certificate)
    expect(own.subject).toEqual(subject)
    expect(own.issuer).toEqual({ commonName: 'Middle (demo)' })
    expect([own.notBefore, own.notAfter].map((date) => date.toISOString())).toEqual(
      [other.validFrom, other.validTo].map((text) => new Date(text).toISOString()),
    )
    expect([own.mayIssue, read(middle.certificate).mayIssue]).toEqual([other.ca, true])
    expect(Buffer.from(own.publicKey.spki)).toEqual(other.publicKey.export({ type: 'spki', format: 'der' }))
  })

  it('is not read from anything else, and nothing hostile throws or hangs', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => readCertificate(bytes) === undefined))
    fc.assert(
      fc.property(fc.nat(leaf.certificate.length - 1), fc.nat(255), fc.nat(leaf.certificate.length), (at, value, length) => {
        const changed = leaf.certificate.slice(0, length)
        changed[at] = value
        const certificate = readCertificate(changed)
        return certificate === undefined || typeof certificate.mayIssue === 'boolean'
      }),
    )
  })

  it('comes out of a PEM file, other blocks left out', () => {
    const pem = `junk\n${root.certificatePem}\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${middle.certificatePem}`
    expect(parseAuthorities(pem).map(({ subject: { commonName } }) => commonName)).toEqual(['Root (demo)', 'Middle (demo)'])
    expect(parseAuthorities('<!doctype html>')).toEqual([])
  })

  it.each([[undefined], [[]], ['AAAA'], [[1]], [['%']]])('is in no x5c such as %j', (x5c) => {
    expect(chainOf(x5c)).toBeUndefined()
  })
})

describe('a chain', () => {
  it('leads to the authority that is known, with or without it in the chain', async () => {
    expect(await found([leaf.certificate, middle.certificate], [root])).toBe('Root (demo)')
    expect(await found([leaf.certificate, middle.certificate, root.certificate], [root])).toBe('Root (demo)')
    expect(await found([leaf.certificate], [middle])).toBe('Middle (demo)')
    expect(await found([leaf.certificate], [leaf])).toBe(subject.commonName)
  })

  it('leads nowhere without a link, with a link of another, or when nobody is known', async () => {
    expect(await found([leaf.certificate], [root])).toBeUndefined()
    expect(await found([leaf.certificate, stranger.certificate], [root])).toBeUndefined()
    expect(await found([leaf.certificate, middle.certificate], [])).toBeUndefined()
    expect(await found([], [root])).toBeUndefined()
    expect(await found([new Uint8Array([1])], [root])).toBeUndefined()
  })

  it('is not made longer by somebody of the same name, nor by a certificate that may not issue', async () => {
    expect(await found([(await leafUnder(stranger)).certificate], [root])).toBeUndefined()
    const asIfAuthority = { ...leaf, certificateChainPem: leaf.certificateChainPem } satisfies Authority
    expect(await found([(await leafUnder(asIfAuthority)).certificate, leaf.certificate, middle.certificate], [root])).toBeUndefined()
  })

  it('does not hold before its time, after it, or with a flipped byte', async () => {
    const chain = [leaf.certificate, middle.certificate]
    expect(await found(chain, [root], new Date(now.getTime() + 2 * day))).toBeUndefined()
    expect(await found(chain, [root], new Date(now.getTime() - 2 * day))).toBeUndefined()
    const broken = leaf.certificate.slice()
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1
    expect(await found([broken, middle.certificate], [root])).toBeUndefined()
  })

  it('may be of RSA keys', async () => {
    const rsa = await leafUnder(middle, { keyType: 'RSA-2048' })
    expect(await found([rsa.certificate, middle.certificate], [root])).toBe('Root (demo)')
  })
})
