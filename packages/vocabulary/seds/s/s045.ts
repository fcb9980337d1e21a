/** S045: entitlement Document - Temporary Stay. */
import { sedText } from '../../definition/definition-text.ts'

export const s045 = sedText(
  `
S045 SectorComponents/Sickness/S045 Entitlement Document - Temporary Stay
  Person > person
  AddressOfPersonForWhomAnEntitlementDocumentIssued > address
  InfoEntitlement
    PeriodEntitlement > fixed-period
`,
  `
S045
  Person! > person-full-info
  AddressOfPersonForWhomAnEntitlementDocumentIssued > address
  InfoEntitlement
    PeriodEntitlement! > fixed-period
  InfoNonEntitlement
    infoNonEntitlement : code reason-for-sickness-no-entitlement
    FillInIfInfoNonEntitlementOther
      reason : free-text 500
  EHICEuropeanHealthInsuranceCard
    eHICNumber : ehic-number
`,
)
