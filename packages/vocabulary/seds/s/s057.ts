/** S057: reply to notification of application for Cash Benefits - Long Term Care. */
import { sedText } from '../../definition/definition-text.ts'

export const s057 = sedText(
  `
S057 SectorComponents/Sickness/S057 Reply to notification of application for Cash Benefits - Long Term Care
  Person > person
  PersonAddress > person-address
  ReferringRequest
    issuedOn
  InformationEntitlement > information-entitlement
`,
  `
S057
  Person! > person-full-info
  PersonAddress > person-address
  ReferringRequest
    issuedOn : date
  InformationEntitlement!
    entitlementOrNot : code entitlement-yes-no
    FillInIfEntitlementOrNotThePerson > pay-det-ongoing
`,
)
