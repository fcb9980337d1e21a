/** P3000_SE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000se = sedText(
  `
P3000_SE SectorComponents/Pensions/P3000_SE Country specific information – SE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpousePeriod
        sinceWhenLivingApart
    AdditionalInformationInsuredPersonBenefitDetails
      TheInsuredPersonDeclarationPremiumPension
        doesInsuredPersonWishChangeFromFundInsuranceIndicator
      SurvivorCoverAppliedForPremiumPension
        doesInsuredPersonWishApplyForSurvivorCoverIndicator
        spousePartnerName
        spousePartnerSwedishPersonalIdentificationNumberOrDateBirth
    AdditionalMiscellaneousInformation
      theInsuredPersonDeclarationClaim : code pension-declaration or other
      ifInsuredRefusesFullPensionGivePercentageDesiredBy : code pension-percentage or other
      startDatePensionPaymentDesiredByInsuredPerson
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      Situation31stDecember1989ConcernsOnlyWomen
        marriedInsuredBeforeIncluding31stDecember1989Indicator
        livingWithInsuredPerson31stDecember1989Indicator
        commonChild31stDecember1989Indicator
        On31stDecember1989LivingWithChildUnder16
          on31stDecember1989LivingWithChildUnder16Indicator
          dateBirthYoungestChild
      SituationAtTimeDeathConcernsOnlyWomen
        livingWithChildUnder16Indicator
        ExpectingCommonChild
          expectingCommonChildIndicator
          expectedDeliveryDate
    SituationAtTimeDeathConcernsAllAdultClaimant
      livingWithChildUnder18Indicator
      commonChildIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses > rehabilitation-courses
      ResultOccupationalRehabilitationCourses
        regainedWorkCapacityIndicator
      Employer[] > employer-p3000
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome
        otherResourceSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amounts
          Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipients
        PensionRecipient[] > pension-recipient-name
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
    AdditionalInformationChildrenInsuredPerson
      AdditionalInformationChildrenInsuredPerson
        IfThereAChildBetween1820YearsOldPleaseFillIn[]
          nameChild
          isChildStudyingIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_SE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpousePeriod
        sinceWhenLivingApart : date
      FillInIfSameHouseholdSpouse
        Cohabiting
          sinceWhenLivingTogether : date
          haveInsuredHadChildrenWithCohabitingPartnerIndicator
          hasInsuredPreviouslyBeenMarriedCohabitingPartnerIndicator
      0 FillInIfSameHouseholdSpousePeriod, FillInIfSameHouseholdSpouse
    AdditionalInformationInsuredPersonBenefitDetails
      TheInsuredPersonDeclarationPremiumPension
        doesInsuredPersonWishChangeFromFundInsuranceIndicator
      SurvivorCoverAppliedForPremiumPension
        doesInsuredPersonWishApplyForSurvivorCoverIndicator
        spousePartnerName : text 155
        spousePartnerSwedishPersonalIdentificationNumberOrDateBirth : text 65
    AdditionalMiscellaneousInformation
      theInsuredPersonDeclarationClaim : code pension-declaration
      ifInsuredRefusesFullPensionGivePercentageDesiredBy : code pension-percentage
      startDatePensionPaymentDesiredByInsuredPerson
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      Situation31stDecember1989ConcernsOnlyWomen
        marriedInsuredBeforeIncluding31stDecember1989Indicator
        livingWithInsuredPerson31stDecember1989Indicator
        commonChild31stDecember1989Indicator
        On31stDecember1989LivingWithChildUnder16
          on31stDecember1989LivingWithChildUnder16Indicator
          dateBirthYoungestChild : partial-date
      SituationAtTimeDeathConcernsOnlyWomen
        livingWithChildUnder16Indicator
        ExpectingCommonChild
          expectingCommonChildIndicator
          expectedDeliveryDate
    SituationAtTimeDeathConcernsAllAdultClaimant
      livingWithChildUnder18Indicator
      commonChildIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses
        rehabilitationCourses : code rehabilitation-courses
        FillInIfRehabilitationCourses
          occupation : text 155
      ResultOccupationalRehabilitationCourses
        regainedWorkCapacityIndicator
      Employer[] > pension-employer
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome
        otherResourceSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome : text 155
        Amounts > amounts
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationSpouse
      GainfulEmployment > gainful-employment
      PensionRecipients
        PensionRecipient[] > recipient
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits : text 155
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome : text 155
    AdditionalInformationChildrenInsuredPerson
      AdditionalInformationChildrenInsuredPerson
        IfThereAChildBetween1820YearsOldPleaseFillIn[]
          nameChild : text 155
          isChildStudyingIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
