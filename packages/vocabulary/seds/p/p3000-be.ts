/** P3000_BE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000be = sedText(`
P3000_BE SectorComponents/Pensions/P3000_BE Country specific information – BE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension
    PersonIdentification > person-identification
    AdditionalInformationAboutAPerson > additional-information-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        EmploymentIncome
          Amount[] > regular-amount
        insuredPersonStatesNoIncomeIndicator
        compulsoryPensionInsuranceCoverEntailedIndicator
        retirementIntendedIndicator
        gainfulEmploymentIntendedIndicator
        income
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmploymentDetails
      EmploymentSelfEmploymentDetails[]
        employment
        Amount[] > amount-p3000-be
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
        AmountEmployment[] > amount-p3000-be
    AdditionalInformationClaimantBenefitDetails
      voluntaryBasedContributionsIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses > rehabilitation-courses
      Employer[] > employer-p3000
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
      Amount[] > regular-amount
    AdditionalInformationChildren[]
      Child > child-name-and-status
      BenefitsForChild > benefits-for-child
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers[]
      familyName
      forename
      dateBirth
      relationship
      Address > address
    AdditionalMiscellaneousInformation
      moreInformationApplicationProvisionsOverlappingBenefits
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
