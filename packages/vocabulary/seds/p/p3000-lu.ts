/** P3000_LU: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000lu = sedText(`
P3000_LU SectorComponents/Pensions/P3000_LU Country specific information – LU
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
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
      PensionRecipient > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
    AdditionalInformationChildrenInsuredPerson > child-name-and-status
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
    AdditionalInformationClaimantEmployment
      employment
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
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
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome > other-income
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationSpouse
      gainfulEmploymentIndicator
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
    AdditionalInformationChildrenInsuredPerson > child-name-and-status
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
