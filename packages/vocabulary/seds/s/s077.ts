/** S077: cancellation of Entitlement Document - Former Frontier Worker - Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s077 = sedText(
  `
S077 SectorComponents/Sickness/S077 Cancellation of Entitlement Document - Former Frontier Worker - Family Member of Former Frontier Worker
  Person > person
  AddressPersonForWhomEntitlementCancelled > person-address
  Status
    status : code status-former-frontier or other
  InformationConcerningEntitlementDocument > information-concerning-entitlement-document-cancelled
  Cancellation
    endDateEntitlement
    reasonForCancellation : code reasons-for-benefit-cancellation or other
    FillInIfReasonsForCancellation
      otherReason
`,
  `
S077
  Person! > person-full-info
  AddressPersonForWhomEntitlementCancelled > person-address
  Status! > person-status
  InformationConcerningEntitlementDocument!
    entitlementDocument : code entitlement-document-s077
    issuedOn : date
    PeriodEntitlement! > period
  Cancellation!
    endDateEntitlement!
    reasonForCancellation : code reasons-for-benefit-cancellation
    FillInIfReasonsForCancellation > other-reason-long
`,
)
