/** P3000_CY: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000cy = sedText(`
P3000_CY SectorComponents/Pensions/P3000_CY Country specific information – CY
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
    AdditionalInformationChildren[]
      AdditionalInformationChild
        familyName
        forename
        FamilyStatus[] > family-status
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
      childParents
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      InformationChildParentsDivorcedOrSeparated
        parentalAuthority
        IfParentalAuthorityOtherOrJointParentingWith
          familyName
          forenames
          birthDate
          PlaceBirth > place-birth
    AdditionalInformationDeceasedInsuredPersonBenefit
      survivorInsuranceIndicator
      endDatePensionPayment
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild
      InformationChildParentsDivorcedOrSeparated
        parentalAuthority
        IfParentalAuthorityOtherOrJointParentingWith
          familyName
          forenames
          birthDate
          PlaceBirth > place-birth
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
    AdditionalInformationChildren[]
      AdditionalInformationChild
        familyName
        forename
        FamilyStatus[] > family-status
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
      childParents
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
