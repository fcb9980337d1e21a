/** P3000_SE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000se = sedText(`
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
      theInsuredPersonDeclarationClaim
      ifInsuredRefusesFullPensionGivePercentageDesiredBy
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
`)
