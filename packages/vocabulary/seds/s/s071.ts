/** S071: request for entitlement document - residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s071 = sedText(
  `
S071 SectorComponents/Sickness/S071 Request for entitlement document - residence
  Person > person
  AddressOfPersonForWhomAnEntitlementDocument > person-address
  StatusOfPersonForWhomAnEntitlementDocument
    status
  IfChooseAFamilyMemberPleaseFillInSectionInsured > if-choose-a-family-member-please-fill-in-section-insured
  PeriodEntitlement > period
`,
  `
S071
  Person! > person-full-info
  AddressOfPersonForWhomAnEntitlementDocument! > person-eu-address
  StatusPerson > insured-person-status
  StatusFamilyMember > family-member-status
  PeriodEntitlement! > period
  1 StatusPerson, StatusFamilyMember
`,
)
