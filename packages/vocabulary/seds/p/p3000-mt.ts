/** P3000_MT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000mt = sedText(
  `
P3000_MT SectorComponents/Pensions/P3000_MT Country specific information – MT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment
      EmploymentIncome
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amounts
          Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
      income : code income-type-salary-professional-fees-others or other
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
    AdditionalInformationSpouse
      PensionRecipient[]
        PensionRecipient > pension-recipient-name
        Institution > personal-identification-number
        Amounts
          Amount[] > regular-amount
        PaymentPeriod > fixed-period
        pensionBasedPeriodInsuranceThe : code insured-person-spouse or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmploymentDetails
      employment : code employment-type-long or other
      EmploymentIncome
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationClaimantBenefitDetails
      benefitCoveringExpensesCareForChildren : code benefit-status-short or other
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme : code type-pension-old-age-invalidity-survivor-disability-early-age or other
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsured
      invalidityCausedByLiableThirdPartyIndicator
      RehabilitationCourses > rehabilitation-courses
      Employer > employer-p3000
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-notyet or other
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts
          Amount[] > regular-amount
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_MT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > additional-information-insured-person
    AdditionalInformationInsuredPersonEmployment
      EmploymentIncome
        Amounts > amounts
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome : text 155
        Amounts > amounts
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
      income : code income-type-salary-professional-fees-others
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
    AdditionalInformationSpouse
      PensionRecipient[]
        PensionRecipient > recipient
        Institution > personal-identification-number
        Amounts > amounts
        PaymentPeriod > fixed-period
        pensionBasedPeriodInsuranceThe : code insured-person-spouse
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmploymentDetails
      employment : code employment-type-long
      EmploymentIncome
        Amounts > amounts
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationClaimantBenefitDetails
      benefitCoveringExpensesCareForChildren : code benefit-status-short
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme : code type-pension-old-age-invalidity-survivor-disability-early-age
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsured
      invalidityCausedByLiableThirdPartyIndicator
      RehabilitationCourses
        rehabilitationCourses : code rehabilitation-courses
        FillInIfRehabilitationCourses
          occupation : text 155
      Employer > pension-employer
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-notyet
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts > amounts
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
