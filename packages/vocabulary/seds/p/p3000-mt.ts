/** P3000_MT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000mt = sedText(`
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
      income
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
    AdditionalInformationSpouse
      PensionRecipient[]
        PensionRecipient > pension-recipient-name
        Institution > personal-identification-number
        Amounts
          Amount[] > regular-amount
        PaymentPeriod > fixed-period
        pensionBasedPeriodInsuranceThe
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmploymentDetails
      employment
      EmploymentIncome
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationClaimantBenefitDetails
      benefitCoveringExpensesCareForChildren
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsured
      invalidityCausedByLiableThirdPartyIndicator
      RehabilitationCourses > rehabilitation-courses
      Employer > employer-p3000
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts
          Amount[] > regular-amount
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
