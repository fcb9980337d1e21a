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
      OtherResourcesSourcesIncome > other-income
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      incomeType
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      attendanceBenefitIndicator
      basicBenefit
    AdditionalInformationSpouse > spouse-p3000-no
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildInsuredPerson > child-name-and-status
      BenefitsForChild > benefits-for-child
      Address > address
      childLivesTogetherWithBothParentsIndicator
      AdditionalInformation
        theInsuredPersonSupportsChildIndicator
        theChildLivesWithInsuredPersonIndicator
    AdditionalMiscellaneousInformation
      percentageFullPensionDesiredByInsuredPerson
    UnableProvideRequestedInformationInThisSection > information-unavailable
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
      OtherResourcesSourcesIncome > other-income
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
    UnableProvideRequestedInformationInThisSection > information-unavailable
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
      RehabilitationCourses > rehabilitation-courses
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome > other-income
      insuredPersonStatesNoIncomeIndicator
      Employer[] > employer-p3000
      startDateEmployment
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
      basicBenefit
    AdditionalInformationSpouse > spouse-p3000-no
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildInsuredPerson > child-name-and-status
      BenefitsForChild > benefits-for-child
      Address > address
      DoesChildLiveTogetherWithBothParents
        doesChildLiveTogetherWithBothParentsIndicator
        FillInFollowingIfDoesChildLiveTogether
          doesInsuredPersonSupportChildIndicator
          doesChildLiveWithInsuredPersonIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
