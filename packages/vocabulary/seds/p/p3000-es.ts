/** P3000_ES: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000es = sedText(`
P3000_ES SectorComponents/Pensions/P3000_ES Country specific information – ES
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
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
      fitForWorkDeclarationInsuredPerson
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient > pension-recipient-amounts
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildren[] > child-with-benefits
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmployment
      EmploymentIncome
        Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
      TheClaimantHasAnyOtherIncomeResources
        theClaimantHasAnyOtherIncomeResourcesIndicator
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant
    AdditionalInformationDeceasedInsuredPerson > family-status-p
    AdditionalInformationDeceasedInsuredPersonE
      gainfulEmploymentIndicator
    AdditionalInformationChildrenDeceasedInsured[]
      familyName
      forename
      Address > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        OtherResourcesSourcesIncome > other-income
      theInsuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
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
      familyName
      forename
      BenefitsForChild > benefits-for-child
      Address > address
      ChildParents
        childParents
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
