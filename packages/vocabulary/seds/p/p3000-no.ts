/** P3000_NO: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000no = sedText(
  `
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
      incomeType : code income-type-salary-professional-fees-others or other
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
      attendanceBenefitIndicator
      basicBenefit : code benefit-status-short or other
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
      percentageFullPensionDesiredByInsuredPerson : code percentage-full-pension-desired or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      previousNationalities
      personDependencyIndicator
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant or other
      theClaimantUnfitForWork : code permanently-temporarily or other
      NamesSiblingsFullSiblingsIfClaimantDeceased[]
        nameSibling
        personalIdentificationNumberPINSibling
        theSiblingLivesWithClaimantIndicator
    AdditionalInformationClaimantEmploymentSelf
      employmentType : code employment-type-long or other
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationClaimantBenefitDetails
      attendanceBenefitIndicator
      basicBenefit : code benefit-status-short or other
      educationalTrainingBenefit : code benefit-status-short or other
      benefitCoveringExpensesCareForChildren : code benefit-status-short or other
    AdditionalInformationDeceasedPerson
      previousNationalities
    AdditionalInformationDeceasedInsured
      typePensionScheme : code scheme or other
      endDatePensionPayment
      pensionBasedPeriodOf : code insured-person-spouse or other
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
      entitlementSicknessBenefitsInKind : code yes-no-notyet or other
      assistanceBenefit : code benefit-status-short or other
      basicBenefit : code benefit-status-short or other
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
`,
  `
P3000_NO
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInFollowingIfSameHouseHoldSpouse
        sinceWhenLivingApart : date
      Cohabiting
        sinceWhenLivingTogether : date
        haveInsuredPersonOrHasInsuredPersonHadChildrenIndicator
        hasInsuredPersonPreviouslyBeenMarriedCohabitingIndicator
        previousNationalities[] : country or other
    AdditionalInformationInsuredPersonEmploymentSelf
      EmploymentIncome
        Amount[] > payment
      OtherResourcesSourcesIncome > other-resources-sources-income
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      incomeType : code income-type-salary-professional-fees-others
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
      attendanceBenefitIndicator
      basicBenefit : code benefit-status-short
    AdditionalInformationSpouse
      FamilyStatus
        familyStatus : code family-status-pension
        familyStatusDate
      previousNationalities[] : country or other
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > payment
      fitForWork : code fit-unfit-for-work
      PensionRecipient[] > pension-recipient
      pensionNonWorkingPerson : code yes-no-has-applied-for
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildInsuredPerson > pen-child-split-name
      BenefitsForChild > benefits-for-child
      Address > address
      childLivesTogetherWithBothParentsIndicator
      AdditionalInformation
        theInsuredPersonSupportsChildIndicator
        theChildLivesWithInsuredPersonIndicator
    AdditionalMiscellaneousInformation
      percentageFullPensionDesiredByInsuredPerson : code percentage-full-pension-desired
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      previousNationalities[] : country or other
      personDependencyIndicator
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant
      theClaimantUnfitForWork : code permanently-temporarily
      NamesSiblingsFullSiblingsIfClaimantDeceased[]
        nameSibling : text 155
        personalIdentificationNumberPINSibling : text 65
        theSiblingLivesWithClaimantIndicator
    AdditionalInformationClaimantEmploymentSelf
      employmentType : code employment-type-long
      EmploymentIncome
        Amount[] > payment
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationClaimantBenefitDetails
      attendanceBenefitIndicator
      basicBenefit : code benefit-status-short
      educationalTrainingBenefit : code benefit-status-short
      benefitCoveringExpensesCareForChildren : code benefit-status-short
    AdditionalInformationDeceasedPerson
      previousNationalities[] : country or other
    AdditionalInformationDeceasedInsured
      typePensionScheme : code scheme
      endDatePensionPayment
      pensionBasedPeriodOf : code insured-person-spouse
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      previousNationalities[] : country or other
      sameHouseholdSpouseOrPartnerIndicator
      FillInFollowingIfSameHouseHoldSpouseOrPartner
        sinceWhenLivingApart : date
      Cohabiting
        sinceWhenLivingTogether : date
        haveInsuredPersonOrHasInsuredPersonHadChildrenIndicator
        hasInsuredPersonPreviouslyBeenMarriedCohabitingIndicator
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses
        rehabilitationCourses : code rehabilitation-courses
        FillInIfRehabilitationCourses
          occupation : text 155
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome > other-resources-sources-income
      insuredPersonStatesNoIncomeIndicator
      Employer[] > pension-employer
      startDateEmployment
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind : code yes-no-notyet
      assistanceBenefit : code benefit-status-short
      basicBenefit : code benefit-status-short
    AdditionalInformationSpouse
      FamilyStatus > family-status
      previousNationalities[] : country or other
      GainfulEmployment > gainful-employment
      fitForWork : code fit-unfit-for-work
      PensionRecipient[] > pension-recipient
      pensionNonWorkingPerson : code yes-no-has-applied-for
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildInsuredPerson > pen-child-split-name
      BenefitsForChild > benefits-for-child
      Address > address
      DoesChildLiveTogetherWithBothParents
        doesChildLiveTogetherWithBothParentsIndicator
        FillInFollowingIfDoesChildLiveTogether
          doesInsuredPersonSupportChildIndicator
          doesChildLiveWithInsuredPersonIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
