/** P3000_FR: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000fr = sedText(`
P3000_FR SectorComponents/Pensions/P3000_FR Country specific information – FR
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment[]
      ChildRaisingPeriodUntil16Birthday[] > fixed-period
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      fitForWorkDeclarationInsuredPerson
      constantAttendanceDeclarationInsuredPerson
      functionalCapacityDeclarationInsuredPerson
      assistanceBenefit
      benefitsWithAdditionalBenefitsIndicator
    AdditionalInformationSpouse
      incomeBenefitAllowanceIndicator
      fitForWorkIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmployment
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
      ChildRaisingPeriodUntil16Birthday[] > fixed-period
    AdditionalInformationClaimantBenefit
      voluntaryBasedContributionsIndicator
      basicBenefit
      assistanceBenefit
      educationalTrainingBenefit
      benefitCoveringExpensesCareForChildren
    AdditionalInformationDeceasedInsured
      typePensionScheme
      postponedPensionPaymentIndicator
      DefermentCountry[]
        defermentCountry
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
