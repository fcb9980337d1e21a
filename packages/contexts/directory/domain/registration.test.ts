import { institutionId, plainDate } from '@passerelle/kernel'
import { createAuthority, type IssuedCertificate, issueCertificate, softwareSigner } from '@passerelle/trust'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegistration, type Registration, signRegistration } from './registration.ts'

const now = new Date('2026-11-21T12:00:00Z')
const validity = { from: new Date('2026-01-01'), to: new Date('2028-01-01') }
const authority = await createAuthority({ subject: { commonName: 'Test authority' }, validity })
const aCertificate = (keyType: 'EC-P256' | 'RSA-2048') =>
  issueCertificate(authority, { keyType, subject: { commonName: 'x' }, validity, keyUsages: ['digitalSignature'] })
const [exchange, seal] = await Promise.all([aCertificate('RSA-2048'), aCertificate('EC-P256')])

const registration: Omit<Registration, 'iat'> = {
  registrant: 'gr',
  environment: 'demo',
  accessPoint: {
    partyId: 'EL:APEL01',
    state: 'GR',
    url: 'https://localhost:4411/as4',
    institutions: [institutionId('GR:1001')],
    signingCertificate: exchange.certificatePem,
    encryptionCertificate: exchange.certificatePem,
    tlsCertificate: exchange.certificatePem,
  },
  trustedServices: [],
}
const signedBy = (key: IssuedCertificate, content: object = registration, at = now) =>
  signRegistration(content as typeof registration, softwareSigner(key), at)

describe('a registration', () => {
  it('is read when one of its own keys signed it', async () => {
    expect(parseRegistration(await signedBy(exchange), 'demo', now)).toMatchObject({ ok: true, value: { registrant: 'gr' } })
  })
  it('of a PID provider needs no access point', async () => {
    const service = {
      kind: 'pid-issuance',
      state: 'GR',
      name: 'PID stand-in',
      documentTypes: ['PID'],
      certificate: seal.certificatePem,
      status: 'notified',
      from: plainDate('2026-01-01'),
    }
    const content = { registrant: 'eid', environment: 'demo', trustedServices: [service] }
    expect(parseRegistration(await signedBy(seal, content), 'demo', now).ok).toBe(true)
  })
  it.each([
    ['signed with a key that it does not register', () => signedBy(seal), 'directory/registration-signer-not-registered'],
    ['six minutes old', () => signedBy(exchange, registration, new Date(now.getTime() - 360_000)), 'directory/registration-stale'],
    [
      'of another environment',
      () => signedBy(exchange, { ...registration, environment: 'test' }),
      'directory/registration-other-environment',
    ],
    ['with a field that nobody knows', () => signedBy(exchange, { ...registration, extra: 1 }), 'directory/registration-invalid'],
    ['no token at all', async () => 'hello', 'directory/registration-malformed'],
    [
      'altered',
      async () => {
        const [head, , signature] = (await signedBy(exchange)).split('.')
        const [, other] = (await signedBy(exchange, { ...registration, registrant: 'it' })).split('.')
        return `${head}.${other}.${signature}`
      },
      'directory/registration-signature-invalid',
    ],
  ])('is refused when it is %s', async (_name, make, code) => {
    expect(parseRegistration(await make(), 'demo', now)).toMatchObject({ ok: false, error: { code } })
  })
  it('is refused, never thrown at, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.json().map((text) => Buffer.from(text).toString('base64url')),
          ),
          { maxLength: 4 },
        ),
        (parts) => {
          expect(parseRegistration(parts.join('.'), 'demo', now).ok).toBe(false)
        },
      ),
    )
  })
})
