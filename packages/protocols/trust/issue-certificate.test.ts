import { X509Certificate } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Authority, certificatesFromPem, certificateThumbprint, createAuthority, issueCertificate, verifyChain } from './index.ts'

const validity = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') }
const during = new Date('2026-06-01T12:00:00Z')
const leafRequest = {
  keyType: 'EC-P256',
  subject: { commonName: 'Seal (demo)', organization: 'e-EFKA (demo)', organizationIdentifier: 'GOVEL-1001', country: 'GR' },
  validity,
  keyUsages: ['digitalSignature', 'nonRepudiation'],
} as const

let root: Authority
beforeAll(async () => {
  root = await createAuthority({ subject: { commonName: 'Demo authority', country: 'GR' }, validity })
})

describe('a certificate of the authority', () => {
  it('carries the subject, the names and the purposes that were asked for', async () => {
    const { certificate, privateKeyPem } = await issueCertificate(root, {
      ...leafRequest,
      keyType: 'RSA-2048',
      keyUsages: ['digitalSignature', 'keyEncipherment'],
      extendedKeyUsages: ['serverAuth', 'clientAuth'],
      alternativeNames: { dns: ['localhost'], uri: ['http://localhost:4410'], ip: ['127.0.0.1'] },
    })
    const read = new X509Certificate(certificate)
    expect(read.subject.split('\n')).toEqual(['C=GR', 'O=e-EFKA (demo)', 'organizationIdentifier=GOVEL-1001', 'CN=Seal (demo)'])
    expect(read.subjectAltName).toBe('DNS:localhost, URI:http://localhost:4410, IP Address:127.0.0.1')
    expect(read.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'])
    expect(read.ca).toBe(false)
    expect(read.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
    expect(privateKeyPem).toMatch(/^-----BEGIN PRIVATE KEY-----/)
  })

  it('leads to the authority, directly or over an intermediate one, and the chain leaves the root out', async () => {
    const regional = await createAuthority({ subject: { commonName: 'Regional authority' }, validity, issuer: root })
    for (const [issuer, length] of [
      [root, 1],
      [regional, 2],
    ] as const) {
      const issued = await issueCertificate(issuer, leafRequest)
      const chain = certificatesFromPem(issued.certificateChainPem)
      expect(chain).toHaveLength(length)
      const verified = verifyChain(chain, [root.certificate], during)
      expect(verified).toMatchObject({ ok: true, value: { anchorThumbprint: certificateThumbprint(root.certificate) } })
    }
  })

  it('is good through the last second of its validity and for no moment outside', async () => {
    const { certificate } = await issueCertificate(root, leafRequest)
    const judge = (at: string) => verifyChain([certificate], [root.certificate], new Date(at))
    expect(judge('2025-12-31T23:59:59.999Z')).toMatchObject({ ok: false, error: { code: 'trust/not-yet-valid' } })
    expect(judge('2026-01-01T00:00:00.000Z').ok).toBe(true)
    expect(judge('2027-01-01T00:00:00.999Z').ok).toBe(true)
    expect(judge('2027-01-01T00:00:01.000Z')).toMatchObject({ ok: false, error: { code: 'trust/expired' } })
  })

  it('is refused with a code when it comes from elsewhere, from one who may not issue, or is no certificate', async () => {
    const stranger = await createAuthority({ subject: { commonName: 'Demo authority', country: 'GR' }, validity })
    const leaf = await issueCertificate(root, leafRequest)
    const byLeaf = await issueCertificate(leaf, leafRequest)
    const foreign = await issueCertificate(stranger, leafRequest)
    const second = await createAuthority({ subject: { commonName: 'Second' }, validity, issuer: root })
    const third = await createAuthority({ subject: { commonName: 'Third' }, validity, issuer: second })
    const tooDeep = await issueCertificate(third, leafRequest)
    const flipped = Uint8Array.from(leaf.certificate)
    flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1
    const cases: [string, readonly Uint8Array[], string][] = [
      ['another authority of the same name', [foreign.certificate], 'trust/untrusted'],
      ['a leaf that issued', [byLeaf.certificate, leaf.certificate], 'trust/not-an-authority'],
      ['one authority more than the root allows', certificatesFromPem(tooDeep.certificateChainPem), 'trust/not-an-authority'],
      ['certificates that do not belong together', [leaf.certificate, second.certificate], 'trust/broken-chain'],
      ['a flipped bit', [flipped], 'trust/untrusted'],
      ['no certificate', [new Uint8Array([1, 2, 3])], 'trust/unreadable-certificate'],
      ['nothing', [], 'trust/unreadable-certificate'],
      ['five certificates', Array.from({ length: 5 }, () => leaf.certificate), 'trust/chain-too-long'],
    ]
    for (const [name, chain, code] of cases) {
      expect(verifyChain(chain, [root.certificate], during), name).toMatchObject({ ok: false, error: { code } })
    }
  })

  it('is trusted as itself when it is pinned', async () => {
    const { certificate } = await issueCertificate(root, leafRequest)
    expect(verifyChain([certificate], [certificate], during).ok).toBe(true)
  })
})
