/** P3000_IS: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000is = sedText(`
P3000_IS SectorComponents/Pensions/P3000_IS Country specific information – IS
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
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
        PensionRecipient
          pensionRecipient
          pension
          pensionNumber
        Institution > personal-identification-number
        Amounts
          Amount[] > regular-amount
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodInsuranceThe
      ThePensionReceivedBasedOn[] > the-pension-received-based-on
      pensionNonWorkingPerson
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildren[]
      AdditionalInformationChildren
        familyName
        forename
        FamilyStatus[] > family-status
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
      childLivesTogetherWithBothParentsIndicator
      FillInIfChildLivesTogetherWithBoth
        AdditionalInformation
          theInsuredPersonSupportsChildIndicator
          theChildLivesWithInsuredPersonIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
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
          OtherResourcesSourcesIncome
            otherResourcesSourcesIncomeIndicator
            typeOtherResourcesSourcesIncome
            Amount[] > regular-amount
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
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      insuranceAgainstInvalidityIndicator
      RehabilitationCourses
        rehabilitationCourses
        FillInIfRehabilitationCourses
          occupation
      Employer[]
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
      residencyBasedPensionIndicator
      workRelatedPensionIndicator
      pensionNonWorkingPerson
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
`)
