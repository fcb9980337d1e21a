/**
 * Answers questions of trust from rows of trusted services, as the directory keeps them.
 * A row's certificate is the service's own (pinned) or that of the authority which issues them.
 */
import { err, ok, type PlainDate, plainDateAt, type Result } from '@passerelle/kernel'
import { certificatesFromPem, certificateThumbprint, verifyChain } from '@passerelle/trust'
import type { TrustError } from '../errors.ts'
import type { TrustRole, VerificationTrust } from './trust.ts'

export interface TrustedServiceRow {
  readonly kind: string
  readonly state: string
  readonly institutionId?: string
  readonly name: string
  /** None named means all. */
  readonly documentTypes: readonly string[]
  /** PEM. */
  readonly certificate: string
  readonly status: 'notified' | 'withdrawn'
  readonly from: PlainDate
  readonly to?: PlainDate
}

/** The status of a document may be published under the key that issued it, or under one of its own. */
const kindsOfRole: Readonly<Record<TrustRole, readonly string[]>> = {
  attestation: ['pub-eaa-issuance'],
  'attestation-status': ['pub-eaa-status', 'pub-eaa-issuance'],
  person: ['pid-issuance'],
  'person-status': ['pid-status', 'pid-issuance'],
}
const paperKinds = ['prc-qr', 'pub-eaa-issuance']

/** @param services undefined when the list is not at hand or out of date: then every answer is trust-unavailable */
export function trustFromServices(services: readonly TrustedServiceRow[] | undefined): VerificationTrust {
  if (services === undefined) return { findIssuer: async () => err(unavailable), findPaperIssuer: async () => err(unavailable) }
  const rows = services.map((service) => ({ service, certificates: certificatesFromPem(service.certificate) }))

  return {
    async findIssuer({ role, chain, documentType, at }) {
      const candidates = rows.filter(({ service }) => kindsOfRole[role].includes(service.kind) && isFor(service, documentType))
      let refusal: TrustError = notListed
      for (const { service, certificates } of candidates) {
        const verified = verifyChain(chain, certificates, at)
        if (!verified.ok) continue
        const inForce = checkInForce(service, plainDateAt(at))
        if (inForce.ok) {
          const { institutionId, name, state } = service
          return ok({
            publicKey: verified.value.leaf.publicKey,
            name,
            country: state,
            ...(institutionId !== undefined && { institutionId }),
          })
        }
        refusal = inForce.error
      }
      return err(refusal)
    },

    async findPaperIssuer({ thumbprint, institutionId, documentType }) {
      const found = rows.flatMap(({ service, certificates }) => {
        const certificate = certificates.find((each) => certificateThumbprint(each) === thumbprint)
        const isIssuer = paperKinds.includes(service.kind) && service.institutionId === institutionId && isFor(service, documentType)
        return certificate !== undefined && isIssuer ? [{ service, certificate }] : []
      })
      const standing = found.filter(({ service }) => service.status === 'notified')
      const [first] = standing
      if (first === undefined) return err(found[0] === undefined ? notListed : { code: 'verification/issuer-withdrawn' })
      const accreditations = standing.map(({ service: { from, to } }) => ({ from, ...(to !== undefined && { to }) }))
      return ok({ certificate: first.certificate, name: first.service.name, accreditations })
    },
  }
}

const notListed: TrustError = { code: 'verification/issuer-not-listed' }
const unavailable: TrustError = { code: 'verification/trust-unavailable' }

function isFor(service: TrustedServiceRow, documentType: string): boolean {
  return service.documentTypes.length === 0 || service.documentTypes.includes(documentType)
}

function checkInForce(service: TrustedServiceRow, on: PlainDate): Result<true, TrustError> {
  if (service.status === 'withdrawn' || (service.to !== undefined && service.to < on)) return err({ code: 'verification/issuer-withdrawn' })
  return service.from <= on ? ok(true) : err(notListed)
}
