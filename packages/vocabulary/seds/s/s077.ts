/** S077: cancellation of Entitlement Document - Former Frontier Worker - Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s077 = sedText(`
S077 SectorComponents/Sickness/S077 Cancellation of Entitlement Document - Former Frontier Worker - Family Member of Former Frontier Worker
  Person > person
  AddressPersonForWhomEntitlementCancelled > person-address
  Status
    status
  InformationConcerningEntitlementDocument > information-concerning-entitlement-document-cancelled
  Cancellation
    endDateEntitlement
    reasonForCancellation
    FillInIfReasonsForCancellation
      otherReason
`)
