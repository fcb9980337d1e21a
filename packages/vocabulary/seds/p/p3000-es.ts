/** P3000_ES: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000es = sedText(`
P3000_ES SectorComponents/Pensions/P3000_ES Country specific information – ES
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
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
      income
      fitForWorkDeclarationInsuredPerson
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient
        PensionRecipient
          pensionRecipient
          pension
          pensionNumber
        Institution
          Institution > personal-identification-number
        Amounts
          Amount[] > regular-amount
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodInsuranceThe
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildren[]
      familyName
      forename
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmployment
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      TheClaimantHasAnyOtherIncomeResources
        theClaimantHasAnyOtherIncomeResourcesIndicator
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant
    AdditionalInformationDeceasedInsuredPerson > family-status-p
    AdditionalInformationDeceasedInsuredPersonE
      gainfulEmploymentIndicator
    AdditionalInformationChildrenDeceasedInsured[]
      familyName
      forename
      Address > address
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
          Amount[] > regular-amount
      theInsuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
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
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
      Amount[] > regular-amount
    AdditionalInformationChildren[]
      familyName
      forename
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
      ChildParents
        childParents
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
