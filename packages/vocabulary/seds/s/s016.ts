/** S016: cancellation of Entitlement Document by the Competent Institution. */
import { sedText } from '../../definition/definition-text.ts'

export const s016 = sedText(
  `
S016 SectorComponents/Sickness/S016 Cancellation of Entitlement Document by the Competent Institution
  Person > person
  AddressOfPersonForWhomEntitlementDocument > person-address
  PleaseFillInFollowingIfThisDocumentConcernsFamily > if-this-document-concerns-family
  InformationConcerningEntitlementDocumentCancelled > information-concerning-entitlement-document-cancelled
  Cancellation
    endDateEntitlement
    reason
    FillInIfReasonNoEntitlement
      date
`,
  `
S016
  Person! > person-full-info
  AddressOfPersonForWhomEntitlementDocument > person-address
  PleaseFillInFollowingIfThisDocumentConcernsFamily
    InsuredPerson > person-identification
  InformationConcerningEntitlementDocumentCancelled!
    entitlementDocument : code entitlement-documents
    issuedOn : date
    PeriodEntitlement! > period
  Cancellation!
    WithEndDate
      endDateEntitlement!
      reason : code entitlement-no-reason
      FillInIfReasonNoEntitlement > date
      PleaseFillInFollowingIfReasonNoEntitlementDiedOn > died-on
      FillInIfReasonNoEntitlementInsured > iso-code-country-insurance
      PleaseFillInFollowingIfReasonOtherReason > other-reason-long
    InFull
      reason : code cancellation-in-full-reason
      PleaseFillInIfReasonOther > other-reason-long
    1 WithEndDate, InFull : deduced
`,
)
