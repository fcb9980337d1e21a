/** P3000_MT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000mt = sedText(`
P3000_MT SectorComponents/Pensions/P3000_MT Country specific information – MT
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
        PensionRecipient
          pensionRecipient
          pension
          pensionNumber
        Institution > personal-identification-number
        Amounts
          Amount[] > regular-amount
        PaymentPeriod > fixed-period
        pensionBasedPeriodInsuranceThe
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmploymentDetails
      employment
      EmploymentIncome
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationClaimantBenefitDetails
      benefitCoveringExpensesCareForChildren
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsured
      invalidityCausedByLiableThirdPartyIndicator
      RehabilitationCourses
        rehabilitationCourses
        FillInIfRehabilitationCourses
          occupation
      Employer
        IfHaveInformationFromEmployeePleaseFillIn
          identificationEmployerByEmployeeIndicator
          IdentificationEmployerByEmployee > provider
        IfHaveInformationFromEmployerPleaseFillIn
          identificationEmployerByEmployerIndicator
          IdentificationEmployerByEmployer
            registrationNumber
            socialSecurityNumber
            fiscalNumber
            businessRegister
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts
          Amount[] > regular-amount
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
