/** S001: information of payment of cash benefits - long term care. */
import { sedText } from '../../definition/definition-text.ts'

export const s001 = sedText(
  `
S001 SectorComponents/Sickness/S001 Information of payment of cash benefits - long term care
  Person > person
  PersonAddress > person-address
  PeriodEntitlementCashBenefitsLongTermCare > period
`,
  `
S001
  Person! > person-full-info
  PersonAddress > person-address
  PeriodEntitlementCashBenefitsLongTermCare! > period
`,
)
