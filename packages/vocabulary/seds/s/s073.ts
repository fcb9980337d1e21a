/** S073: information of registration - residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s073 = sedText(
  `
S073 SectorComponents/Sickness/S073 Information of registration - residence
  Person > person
  AddressOfPersonForWhomInformationRegistrationSent > person-address
  Status
    status
  FillInIfStatusPersonFamilyMember > if-choose-a-family-member-please-fill-in-section-insured
  ConcernsDocument
    typeDocument : code entitlement-docs or other
    issuedOn
  Entitlement
    entitlementDocument : code entitlement-docs2 or other
    issuedOn
  InformationRegistration
    informationRegistration
    PeriodRegistration
      RegistrationPeriod > period
    ReasonForRefusalRegistration
      reason
      FillInIfReasonInsuredEmployed
        date
`,
  `
S073
  Person! > person-full-info
  AddressOfPersonForWhomInformationRegistrationSent! > person-eu-address
  StatusPerson > insured-person-status
  StatusFamilyMember > family-member-status
  ConcernsDocument!
    typeDocument : code entitlement-docs
    issuedOn : date
  Entitlement!
    entitlementDocument : code entitlement-docs2
    issuedOn : date
  InformationRegistration!
    DocumentHasBeenRegistered
      RegistrationPeriod! > period
    RegistrationHasBeenRefused
      ReasonForRefusalOfRegistration!
        reason : code reason-for-registration-refusal
        FillInIfReasonInsuredEmployed
          date
        PleaseFillInFollowingIfReasonOtherReason > other-reason-long
    1 DocumentHasBeenRegistered, RegistrationHasBeenRefused : deduced
  1 StatusPerson, StatusFamilyMember : deduced
`,
)
