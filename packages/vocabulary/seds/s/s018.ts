/** S018: cancellation of registration. */
import { sedText } from '../../definition/definition-text.ts'

export const s018 = sedText(`
S018 SectorComponents/Sickness/S018 Cancellation of registration
  Person > person
  PersonAddress > person-address
  PleaseFillInIfThisDocumentConcernsFamilyMember > if-this-document-concerns-family
  InformationConcerningEntitlementDocument
    document
    issuedOn
    PeriodEntitlementDocument > period
  Cancellation
    endDateRegistration
    reason
    PleaseFillInIfReasonInsuredInOurMemberState
      date
`)
