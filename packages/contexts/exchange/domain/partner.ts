/** The other side and our own, as the exchange needs to know them. The journey takes partners from the directory. */
import { X509Certificate } from 'node:crypto'
import type { Clock, InstitutionId, KeyUnwrapper, Signer } from '@passerelle/kernel'
import type { Database, Tx } from '@passerelle/platform'

/** Another access point. Certificates are PEM and pinned: a message, a key and a connection count only with these. */
export interface Partner {
  /** `EL:APEL01` */
  readonly partyId: string
  readonly url: string
  /** It may send for these institutions only. */
  readonly institutions: readonly string[]
  readonly signingCertificate: string
  readonly encryptionCertificate: string
  readonly tlsCertificate: string
}

export interface AccessPointIdentity {
  readonly partyId: string
  /** RS256. */
  readonly signer: Signer
  readonly unwrapper: KeyUnwrapper
}

/** What every use-case of the exchange works with. */
export interface ExchangeSetting {
  readonly database: Database
  readonly clock: Clock
  readonly identity: AccessPointIdentity
  findPartner(tx: Tx, partyId: string): Promise<Partner | undefined>
}

export function derOf(pem: string): Uint8Array {
  return new X509Certificate(pem).raw
}

/** For the journey's own lookups: whether an institution is behind a partner. */
export function speaksFor(partner: Partner, institution: InstitutionId): boolean {
  return partner.institutions.includes(institution)
}
