/** What the journeys of one node need from the app that runs them: who we are, registers to ask, addresses, the time. */

import type { EmploymentRegister, InsuranceRegister } from '@passerelle/determination'
import type { Clock, InstitutionId, PlainDate, StateCode } from '@passerelle/kernel'

/** The institution as its documents print it. */
export interface IssuingInstitution {
  readonly id: InstitutionId
  readonly name: string
  readonly acronym: string
  readonly address: { readonly street: string; readonly town: string; readonly postCode: string }
}

export interface JourneyEnv {
  readonly state: StateCode
  readonly institution: IssuingInstitution
  readonly partyId: string
  readonly clock: Clock
  /** Today, where the institution is. */
  readonly today: () => PlainDate
  readonly registers: { readonly employment: EmploymentRegister; readonly insurance: InsuranceRegister }
  /** Public address below which this node's status lists are read. */
  readonly statusListBase: string
  /** An opaque reference to a person or company: the same for the same number, and of no use without the node's secret. */
  readonly referenceTo: (number: string) => string
}
