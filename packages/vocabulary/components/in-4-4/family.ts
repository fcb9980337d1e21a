/** Components of the documents of 4.4 of family benefits, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const familyIn44 = componentTexts(`
addresses-person
  AddressPerson[]
    typeAddress : code address-type
    Address > address
beneficiary3-c3-s
  PersonIdentification! > person-identification
  AdditionalInformationAboutNationality > family-person-additional-info
  AddressesPerson > addresses-person
  ContactDetails > contact-info
  CoverageBySocialSecurityScheme > coverage-by-sss
beneficiary3-c4-s
  isPersonClaimantIndicator
  PersonIdentification! > person-identification
  AdditionalInformationAboutNationality > family-person-additional-info
  AddressesPerson > addresses-person
  ContactDetails > contact-info
  CoverageBySocialSecurityScheme > coverage-by-sss
  FamilyRelationshipDeceasedPersonSpousePartner
    Relationships
      FamilyRelationship[]
        familyRelationship : code family-relationship
        other : free-text 500
        Period > period
        otherRelationship : text 65
        namePerson : text 155
        dateRelationship
        wasClaimantAMemberSameHouseholdPersonInQuestionIndicator
child2-c2-s
  ChildDetails! > person-identification
  AdditionalInformationAboutNationality > family-person-additional-info
  AddressesChild > addresses-person
claiming-authority
  reasonForAuthorityClaim : free-text 255
  ClaimingAuthority > institution
  BankDetails > bank-details
coverage-by-sss
  PeriodsCoveredBySecuritySchemeInSendingMember
    Period[] > fixed-period
  PeriodsNotCovered
    PeriodNotCovered[] > fixed-period
  PeriodsEntitlement
    PeriodOfEntitlement[]
      EntitlementFamilyBenefitsExists
        PeriodEntitlementFamilyBenefits
          PeriodEntitlementFamilyBenefit[] > period
      EntitlementFamilyBenefitsDoesNotExist
        PeriodNoEntitlementFamilyBenefits
          PeriodNoEntitlementToFamilyBenefit[]
            Period > period
            reason : code reason-entitlement
            otherReason : free-text 500
      0 EntitlementFamilyBenefitsExists, EntitlementFamilyBenefitsDoesNotExist
deceased-person
  PersonIdentification! > person-identification
  AdditionalInformationAboutNationality > family-person-additional-info
  DetailsDeath
    placeDeath : free-text 255
    dateDeath
  PersonLatestAddresses > addresses-person
  CoverageBySocialSecurityScheme > coverage-by-sss
family-additional-information
  additionalInformation : free-text 500
family-benefit
  Amount > amount
  DateForGrantedBenefits > fixed-period
  periodDefinition! : text 65
  nameBeneficiary : text 155
family-person
  PersonIdentification! > person-identification
  AdditionalInformationAboutNationality > family-person-additional-info
  AddressesPerson > addresses-person
  ContactDetails > contact-info
  CoverageBySocialSecurityScheme > coverage-by-sss
family-person-additional-info
  Nationalities[]
    nationality!
    since
insurance-residence-period
  country
  Period > period
`)
