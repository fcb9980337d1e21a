/** S003: entitlement to Benefits in Kind - Long term care. */
import { sedText } from '../../definition/definition-text.ts'

export const s003 = sedText(
  `
S003 SectorComponents/Sickness/S003 Entitlement to Benefits in Kind - Long term care
  Person > person
  PersonAddress > person-address
  InformationEntitlement > information-entitlement
`,
  `
S003
  Person! > person-full-info
  PersonAddress > person-address
  InformationEntitlement!
    entitlementOrNot! : code entitlement-yes-no
    FillInIfEntitlementOrNotThePerson > pay-det-ongoing
`,
)
