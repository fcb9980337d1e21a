/** S005: information on Change of Entitlement to Benefits in Kind - Long term care. */
import { sedText } from '../../definition/definition-text.ts'

export const s005 = sedText(
  `
S005 SectorComponents/Sickness/S005 Information on Change of Entitlement to Benefits in Kind - Long term care
  Person > person
  PersonAddress > person-address
  ChangeEntitlementBenefitsInKindLongTermCare > if-entitlement-or-not-the-person
`,
  `
S005
  Person! > person-full-info
  PersonAddress > person-address
  ChangeEntitlementBenefitsInKindLongTermCare! > pay-det-ongoing
`,
)
