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
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
      income
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[] > employment-and-other-income
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByInsuredPersonIndicator
      RehabilitationCourses > rehabilitation-courses
    EmploymentSelfEmploymentDetails[]
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
