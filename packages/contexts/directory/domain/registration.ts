/**
 * What a node, or a PID provider, publishes of itself at the centre: compact JWS by one of the keys that it registers
 * (`typ: passerelle-registration+jwt`), so that nobody registers a certificate whose key he does not have.
 * Not checked here: who may register for a State, and whether the certificates lead to an anchor.
 */
import { X509Certificate } from 'node:crypto'
import { err, ok, type Result, type Signer } from '@passerelle/kernel'
import { parseJws, signJws, verifyJws } from '@passerelle/trust'
import Type, { type Static } from 'typebox'
import Compile from 'typebox/compile'
import type { RegistrationError } from '../errors.ts'
import { accessPointSchema, trustedServiceSchema } from './bundle.schema.ts'

const type = 'passerelle-registration+jwt'
const maxLength = 500_000
const maxAgeSeconds = 300

export const registrationSchema = Type.Object(
  {
    registrant: Type.String({ pattern: '^[a-z][a-z0-9-]{1,30}$' }),
    environment: Type.String({ maxLength: 31 }),
    iat: Type.Integer({ minimum: 0, maximum: 32_503_680_000 }),
    accessPoint: Type.Optional(accessPointSchema),
    trustedServices: Type.Array(trustedServiceSchema, { maxItems: 200 }),
  },
  { additionalProperties: false },
)
export type Registration = Static<typeof registrationSchema>

export async function signRegistration(registration: Omit<Registration, 'iat'>, signer: Signer, now: Date): Promise<string> {
  const x5c = signer.certificateChain.map((der) => Buffer.from(der).toString('base64'))
  return await signJws(signer, { typ: type, x5c }, { ...registration, iat: Math.floor(now.getTime() / 1000) })
}

const validator = Compile(registrationSchema)

export function parseRegistration(token: string, environment: string, now: Date): Result<Registration, RegistrationError> {
  const parsed = parseJws(token, maxLength)
  if (!parsed.ok) return err({ code: 'directory/registration-malformed' })
  const { header, payload } = parsed.value
  const leaf = Array.isArray(header.x5c) ? header.x5c[0] : undefined
  const signer = typeof leaf === 'string' ? readCertificate(Buffer.from(leaf, 'base64')) : undefined
  if (header.typ !== type || signer === undefined) return err({ code: 'directory/registration-malformed' })
  if (!verifyJws(parsed.value, signer.publicKey).ok) return err({ code: 'directory/registration-signature-invalid' })
  if (!validator.Check(payload))
    return err({ code: 'directory/registration-invalid', at: validator.Errors(payload)[0]?.instancePath ?? '' })
  if (payload.environment !== environment) return err({ code: 'directory/registration-other-environment' })
  if (Math.abs(now.getTime() / 1000 - payload.iat) > maxAgeSeconds) return err({ code: 'directory/registration-stale' })
  const registered = certificatesOf(payload).some(({ certificate }) => readCertificate(certificate)?.raw.equals(signer.raw) === true)
  return registered ? ok(payload) : err({ code: 'directory/registration-signer-not-registered' })
}

export interface NamedCertificate {
  /** JSON Pointer into the registration. */
  readonly at: string
  readonly purpose: 'tls' | 'exchange' | 'attestation' | 'access'
  readonly certificate: string
}

/** Every certificate of a registration with what it will be used for. */
export function certificatesOf(registration: Pick<Registration, 'accessPoint' | 'trustedServices'>): NamedCertificate[] {
  const point = registration.accessPoint
  return [
    ...(point === undefined
      ? []
      : [
          { at: '/accessPoint/signingCertificate', purpose: 'exchange' as const, certificate: point.signingCertificate },
          { at: '/accessPoint/encryptionCertificate', purpose: 'exchange' as const, certificate: point.encryptionCertificate },
          { at: '/accessPoint/tlsCertificate', purpose: 'tls' as const, certificate: point.tlsCertificate },
        ]),
    ...registration.trustedServices.map((service, index) => ({
      at: `/trustedServices/${index}/certificate`,
      purpose: service.kind === 'presentation-requests' ? ('access' as const) : ('attestation' as const),
      certificate: service.certificate,
    })),
  ]
}

function readCertificate(source: string | Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(source)
  } catch {
    return undefined
  }
}
