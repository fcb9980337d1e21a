/** What every part of the centre is handed: its database, keys, clock and the decisions of its operator. */
import type { AnchorPurpose, TrustAnchor } from '@passerelle/directory'
import type { Clock, Signer, StateCode } from '@passerelle/kernel'
import type { Database, Logger } from '@passerelle/platform'

export interface Registrant {
  readonly name: string
  /** The States for which it may speak. */
  readonly states: readonly StateCode[]
  readonly secret: string
}

export interface Centre {
  readonly database: Database
  readonly log: Logger
  readonly clock: Clock
  readonly environment: string
  readonly publicOrigin: string
  /** Signs bundles and lists. */
  readonly signer: Signer
  /** PEM of the signer, which nodes pin. */
  readonly signerCertificate: string
  readonly anchors: readonly TrustAnchor[]
  readonly registrants: readonly Registrant[]
  readonly approval: 'automatic' | 'by-operator'
  readonly operatorSecret?: string
}

export function anchorsFor(centre: Centre, purpose: AnchorPurpose): string[] {
  return centre.anchors.filter((anchor) => anchor.purpose === purpose).map((anchor) => anchor.certificate)
}
