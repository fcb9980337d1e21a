/** P3000_IS: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000is = sedText(`
P3000_IS SectorComponents/Pensions/P3000_IS Country specific information – IS
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails
        EmploymentSelfEmploymentDetails[]
          employment
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
      Benefits
        BenefitsAmount > the-pension-received-based-on
        Amount > regular-amount
        startDatePensionPayment
        endDatePensionPayment
      receivingOrApplyingBasicBenefitOrAssistanceBenefitIndicator
      entitlementSicknessBenefitsInKind
      constantAttendanceDeclarationInsuredPerson
    AdditionalInformationSpouse
      FamilyStatus > family-status
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      fitForWork
      PensionRecipient[]
        PensionRecipient > pension-recipient-name
        Institution > personal-identification-number
        Amounts
          Amount[] > regular-amount
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodInsuranceThe
      ThePensionReceivedBasedOn[] > the-pension-received-based-on
      pensionNonWorkingPerson
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildren[]
      AdditionalInformationChildren > child-name-and-status
      BenefitsForChild > benefits-for-child
      Address > address
      childLivesTogetherWithBothParentsIndicator
      FillInIfChildLivesTogetherWithBoth
        AdditionalInformation
          theInsuredPersonSupportsChildIndicator
          theChildLivesWithInsuredPersonIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails
        EmploymentSelfEmploymentDetails[]
          employment
          EmploymentIncome
            Amounts
              Amount[] > regular-amount
          OtherResourcesSourcesIncome > other-income
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
      constantAttendanceDeclarationClaimant
      basicBenefit
      assistanceBenefit
      educationalTrainingBenefit
      benefitCoveringExpensesCareForChildren
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme
      endDatePensionPayment
      pensionBasedPeriodOf
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      insuranceAgainstInvalidityIndicator
      RehabilitationCourses > rehabilitation-courses
      Employer[] > employer-p3000
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails
        EmploymentOrSelfEmploymentDetails[]
          OtherResourcesSourcesIncome
            otherResourceSourcesIncomeIndicator
            typeOtherResourcesSourcesIncome
            Amounts
              Amount[] > regular-amount
          theInsuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      BenefitsAmount
        BenefitsAmount > the-pension-received-based-on
        Amount > regular-amount
        startDatePensionPayment
        endDatePensionPayment
      basicBenefit
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      fitForWork
      PensionRecipient[] > pension-recipient
      residencyBasedPensionIndicator
      workRelatedPensionIndicator
      pensionNonWorkingPerson
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildren[] > child-with-benefits
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
