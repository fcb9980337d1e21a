/** The window through which a check asks whom to trust. The context believes the answers and keeps none. */
import type { KeyObject } from 'node:crypto'
import type { PlainDate, Result } from '@passerelle/kernel'
import type { TrustError } from '../errors.ts'

/** In which capacity a certificate signs. */
export type TrustRole = 'attestation' | 'attestation-status' | 'person' | 'person-status'

export interface TrustQuestion {
  readonly role: TrustRole
  /** DER, leaf first, without the anchor. */
  readonly chain: readonly Uint8Array[]
  /** Which document is signed, or whose status. */
  readonly documentType: 'PDA1' | 'EHIC' | 'PRC' | 'PID'
  readonly at: Date
}

export interface TrustedIssuer {
  readonly publicKey: KeyObject
  readonly name: string
  /** Absent for who is no institution, such as a provider of person identification data. */
  readonly institutionId?: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

export interface PaperQuestion {
  /** x5t#S256 of the certificate. */
  readonly thumbprint: string
  readonly institutionId: string
  readonly documentType: 'PDA1' | 'PRC'
}

export interface PaperIssuer {
  /** DER. */
  readonly certificate: Uint8Array
  readonly name: string
  /** When the institution may sign this document; both ends included. */
  readonly accreditations: readonly { readonly from: PlainDate; readonly to?: PlainDate }[]
}

export interface VerificationTrust {
  findIssuer(question: TrustQuestion): Promise<Result<TrustedIssuer, TrustError>>
  findPaperIssuer(question: PaperQuestion): Promise<Result<PaperIssuer, TrustError>>
}
