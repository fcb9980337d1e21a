/** S073: information of registration - residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s073 = sedText(`
S073 SectorComponents/Sickness/S073 Information of registration - residence
  Person > person
  AddressOfPersonForWhomInformationRegistrationSent > person-address
  Status
    status
  FillInIfStatusPersonFamilyMember > if-choose-a-family-member-please-fill-in-section-insured
  ConcernsDocument
    typeDocument
    issuedOn
  Entitlement
    entitlementDocument
    issuedOn
  InformationRegistration
    informationRegistration
    PeriodRegistration
      RegistrationPeriod > period
    ReasonForRefusalRegistration
      reason
      FillInIfReasonInsuredEmployed
        date
`)
