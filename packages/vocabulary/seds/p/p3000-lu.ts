/** P3000_LU: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000lu = sedText(
  `
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
      income : code income-type-salary-professional-fees-others or other
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-notyet or other
      fitForWorkDeclarationInsuredPerson : code fit-unfit-for-work or other
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
      fitForWorkDeclarationClaimant : code fit-unfit-for-work or other
      theClaimantUnfitForWork : code permanently-temporarily or other
    AdditionalInformationClaimantEmployment
      employment : code employment-type-long or other
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationClaimantBenefitDetails
      basicBenefit : code benefit-status-short or other
      assistanceBenefit : code benefit-status-short or other
      educationalTrainingBenefit : code benefit-status-short or other
      benefitCoveringExpensesCareForChildren : code benefit-status-short or other
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme : code type-pension-old-age-invalidity-survivor-disability-early-age or other
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf : code insured-person-spouse or other
      postponedPensionPaymentIndicator
      defermentCountry
      claim : code claim-type-refund-transfer-payment or other
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
      entitlementSicknessBenefitsInKind : code yes-no-notyet or other
    AdditionalInformationSpouse
      gainfulEmploymentIndicator
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
    AdditionalInformationChildrenInsuredPerson > child-name-and-status
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_LU
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > additional-information-insured-person
    AdditionalInformationInsuredPersonEmployment
      EmploymentIncome
        Amount[] > payment
      OtherResourcesSourcesIncome > other-resources-sources-income
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
      income : code income-type-salary-professional-fees-others
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-notyet
      fitForWorkDeclarationInsuredPerson : code fit-unfit-for-work
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > payment
      PensionRecipient > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
    AdditionalInformationChildrenInsuredPerson > pen-child-split-name
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      fitForWorkDeclarationClaimant : code fit-unfit-for-work
      theClaimantUnfitForWork : code permanently-temporarily
    AdditionalInformationClaimantEmployment
      employment : code employment-type-long
      EmploymentIncome
        Amount[] > payment
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationClaimantBenefitDetails
      basicBenefit : code benefit-status-short
      assistanceBenefit : code benefit-status-short
      educationalTrainingBenefit : code benefit-status-short
      benefitCoveringExpensesCareForChildren : code benefit-status-short
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme : code type-pension-old-age-invalidity-survivor-disability-early-age
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf : code insured-person-spouse
      postponedPensionPaymentIndicator
      defermentCountry : country
      claim : code claim-type-refund-transfer-payment
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome > other-resources-sources-income
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-notyet
    AdditionalInformationSpouse
      gainfulEmploymentIndicator
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
    AdditionalInformationChildrenInsuredPerson > pen-child-split-name
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
