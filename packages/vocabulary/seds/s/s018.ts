/** S018: cancellation of registration. */
import { sedText } from '../../definition/definition-text.ts'

export const s018 = sedText(
  `
S018 SectorComponents/Sickness/S018 Cancellation of registration
  Person > person
  PersonAddress > person-address
  PleaseFillInIfThisDocumentConcernsFamilyMember > if-this-document-concerns-family
  InformationConcerningEntitlementDocument
    document : code entitlement-documents or other
    issuedOn
    PeriodEntitlementDocument > period
  Cancellation
    endDateRegistration
    reason
    PleaseFillInIfReasonInsuredInOurMemberState
      date
`,
  `
S018
  Person! > person-full-info
  PersonAddress > person-address
  PleaseFillInIfThisDocumentConcernsFamilyMember
    InsuredPerson > person-identification
  InformationConcerningEntitlementDocument!
    document : code entitlement-documents
    issuedOn : date
    PeriodEntitlementDocument! > period
  Cancellation!
    WithEndDate
      endDateRegistration!
      reason : code cancel-registration-reason
      PleaseFillInIfReasonInsuredInOurMemberState > date
      PleaseFillInFollowingIfReasonDiedOn > died-on
      PleaseFillInIfReasonInsuredInAnotherMemberState
        iSOCodeCountryInsurance : country
        date
      PleaseFillInFollowingIfReasonOtherReason > other-reason-long
    InFull
      reason : code cancellation-registration-in-full-reason
      PleaseFillInIfReasonOther > other-reason-long
    1 WithEndDate, InFull : deduced
`,
)
