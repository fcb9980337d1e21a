/** P3000_AT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000at = sedText(`
P3000_AT SectorComponents/Pensions/P3000_AT Country specific information – AT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
        constantAttendanceDeclarationInsuredPerson
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        employment
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
          Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      constantAttendanceDeclarationClaimant
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employment
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
          Amount[] > regular-amount
      claimantStatesNoIncomeIndicator
    AdditionalInformationClaimantBenefitDetails
      assistanceBenefit
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
    AdditionalInformationChildrenDeceasedInsured
      Child[]
        familyName
        forename
        InformationAboutOtherParent
          familyName
          forename
          birthDate
          deathDate
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
        noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
        rehabilitationCourses
        constantAttendanceDeclarationInsuredPerson
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        employment
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
          Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
