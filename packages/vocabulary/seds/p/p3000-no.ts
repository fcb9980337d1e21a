/** P3000_NO: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000no = sedText(`
P3000_NO SectorComponents/Pensions/P3000_NO Country specific information – NO
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInFollowingIfSameHouseHoldSpouse
        sinceWhenLivingApart
      Cohabiting
        sinceWhenLivingTogether
        haveInsuredPersonOrHasInsuredPersonHadChildrenIndicator
        hasInsuredPersonPreviouslyBeenMarriedCohabitingIndicator
        previousNationalities
    AdditionalInformationInsuredPersonEmploymentSelf
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      incomeType
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      attendanceBenefitIndicator
      basicBenefit
    AdditionalInformationSpouse
      FamilyStatus > family-status
      previousNationalities
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
      pensionNonWorkingPerson
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildInsuredPerson
        familyName
        forename
        FamilyStatus[] > family-status
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
      childLivesTogetherWithBothParentsIndicator
      AdditionalInformation
        theInsuredPersonSupportsChildIndicator
        theChildLivesWithInsuredPersonIndicator
    AdditionalMiscellaneousInformation
      percentageFullPensionDesiredByInsuredPerson
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      previousNationalities
      personDependencyIndicator
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
      NamesSiblingsFullSiblingsIfClaimantDeceased[]
        nameSibling
        personalIdentificationNumberPINSibling
        theSiblingLivesWithClaimantIndicator
    AdditionalInformationClaimantEmploymentSelf
      employmentType
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationClaimantBenefitDetails
      attendanceBenefitIndicator
      basicBenefit
      educationalTrainingBenefit
      benefitCoveringExpensesCareForChildren
    AdditionalInformationDeceasedPerson
      previousNationalities
    AdditionalInformationDeceasedInsured
      typePensionScheme
      endDatePensionPayment
      pensionBasedPeriodOf
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      previousNationalities
      sameHouseholdSpouseOrPartnerIndicator
      FillInFollowingIfSameHouseHoldSpouseOrPartner
        sinceWhenLivingApart
      Cohabiting
        sinceWhenLivingTogether
        haveInsuredPersonOrHasInsuredPersonHadChildrenIndicator
        hasInsuredPersonPreviouslyBeenMarriedCohabitingIndicator
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses
        rehabilitationCourses
        FillInIfRehabilitationCourses
          occupation
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
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
      startDateEmployment
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
      basicBenefit
    AdditionalInformationSpouse
      FamilyStatus > family-status
      previousNationalities
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
      pensionNonWorkingPerson
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildInsuredPerson
        familyName
        forename
        FamilyStatus[] > family-status
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
      DoesChildLiveTogetherWithBothParents
        doesChildLiveTogetherWithBothParentsIndicator
        FillInFollowingIfDoesChildLiveTogether
          doesInsuredPersonSupportChildIndicator
          doesChildLiveWithInsuredPersonIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
