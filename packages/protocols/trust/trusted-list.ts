/**
 * A list of trusted entities as Passerelle thinks of it: who is trusted, with which certificates, for which service, since when.
 * On the wire it is the JSON of ETSI TS 119 602 V1.1.1 Annex A, signed; `create-` and `parse-trusted-list` translate.
 */

export interface TrustedList {
  /** One of `trustedListTypes`, or a URI of the scheme's own. */
  readonly type: string
  readonly sequenceNumber: number
  readonly schemeName: string
  readonly operator: { readonly name: string; readonly country: string; readonly streetAddress: string; readonly contactUri: string }
  /** ISO 3166-1 alpha-2 of the State, or EU. */
  readonly territory: string
  readonly issuedAt: Date
  /** After this moment the list says nothing any more; at most six months after the issue in the EU profiles. */
  readonly nextUpdate: Date
  readonly informationUri: string
  readonly distributionPoint: string
  readonly entities: readonly TrustedEntity[]
}

export interface TrustedEntity {
  /** The organizationName of its certificates. */
  readonly name: string
  /** Registration identifiers, such as the EESSI institution id and, for public bodies, the law reference. */
  readonly registrationIds: readonly string[]
  readonly country: string
  readonly streetAddress: string
  readonly locality?: string
  readonly contactUri: string
  readonly informationUri: string
  readonly services: readonly TrustedService[]
}

export interface TrustedService {
  /** One of `trustedServiceTypes`, or a URI of the scheme's own. */
  readonly type: string
  readonly name: string
  /** DER; the service's own certificates, or the authorities that issue them. */
  readonly certificates: readonly Uint8Array[]
  /** Absent in the EU profiles whose lists name only active services. */
  readonly status?: ServiceStatus
  readonly since?: Date
  /** Earlier statuses, newest first. */
  readonly history?: readonly { readonly status: ServiceStatus; readonly since: Date }[]
}

export type ServiceStatus = 'notified' | 'withdrawn'
