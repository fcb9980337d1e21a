/** P3000_DK: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000dk = sedText(`
P3000_DK SectorComponents/Pensions/P3000_DK Country specific information – DK
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension
    PersonIdentification > person-identification
    AdditionalInformationAboutAPerson > additional-information-person
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
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employment
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
          Amount[] > regular-amount
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByInsuredPersonIndicator
      RehabilitationCourses
        rehabilitationCourses
        FillInIfRehabilitationCourses
          occupation
    EmploymentSelfEmploymentDetails[]
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
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
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
