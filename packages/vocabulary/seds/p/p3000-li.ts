/** P3000_LI: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000li = sedText(`
P3000_LI SectorComponents/Pensions/P3000_LI Country specific information – LI
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationChildrenInsuredPerson[]
      BenefitsForChild > benefits-for-child
      Address > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses > rehabilitation-courses
      Employer[] > employer-p3000
      PeriodEmployment > period
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome > other-income
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      assistanceBenefit
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildrenInsuredPerson > name-child
      FamilyStatus[] > family-status
      BenefitsForChild > benefits-for-child
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
