/** P3000_LU: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000lu = sedText(`
P3000_LU SectorComponents/Pensions/P3000_LU Country specific information – LU
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
    AdditionalInformationInsuredPersonEmployment
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
      income
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      fitForWorkDeclarationInsuredPerson
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient
        PensionRecipient
          pensionRecipient
          pension
          pensionNumber
        Institution > personal-identification-number
        Amount[] > regular-amount
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodInsuranceThe
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
    AdditionalInformationChildrenInsuredPerson
      familyName
      forename
      FamilyStatus[] > family-status
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
    AdditionalInformationClaimantEmployment
      employment
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationClaimantBenefitDetails
      basicBenefit
      assistanceBenefit
      educationalTrainingBenefit
      benefitCoveringExpensesCareForChildren
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf
      postponedPensionPaymentIndicator
      defermentCountry
      claim
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationSpouse
      gainfulEmploymentIndicator
      PensionRecipient[]
        PensionRecipient
          pensionRecipient
          pension
          pensionNumber
        Institution > personal-identification-number
        Amount[] > regular-amount
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodInsuranceThe
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
    AdditionalInformationChildrenInsuredPerson
      familyName
      forename
      FamilyStatus[] > family-status
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
