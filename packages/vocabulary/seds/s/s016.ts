/** S016: cancellation of Entitlement Document by the Competent Institution. */
import { sedText } from '../../definition/definition-text.ts'

export const s016 = sedText(`
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
`)
