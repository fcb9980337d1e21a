/** S044: request for Entitlement Document - Temporary Stay. */
import { sedText } from '../../definition/definition-text.ts'

export const s044 = sedText(
  `
S044 SectorComponents/Sickness/S044 Request for Entitlement Document - Temporary Stay
  Person > person
  AddressOfPersonForWhomAnEntitlementDocument > address
  RequestedPeriodEntitlement > fixed-period
`,
  `
S044
  Person! > person-full-info
  AddressOfPersonForWhomAnEntitlementDocument > address
  RequestedPeriodEntitlement! > fixed-period
`,
)
