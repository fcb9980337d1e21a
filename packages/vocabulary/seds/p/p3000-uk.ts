/** P3000_UK: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000uk = sedText(`
P3000_UK SectorComponents/Pensions/P3000_UK Country specific information – UK
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      fitForWorkDeclarationInsuredPerson
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
        OtherResourcesSourcesIncome > other-income
        theSpouseHasLivedInUKIndicator
        theSpouseHasWorkedInUKIndicator
        FamilyStatus[] > family-status
        AddressSpouse > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employment
        hasClaimantEverLivedOrWorkedInUK
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
    AdditionalInformationDeceasedInsuredPerson
      dateMarriageClaimant
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme
    DeceasedInsuredPersonAdditionalInformation
      employedAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome[] > other-income
    AdditionalInformationInsuredPersonBenefitDetails
      unemploymentBenefitInPaymentDueTo
      earlyRetirementBenefitInPaymentDueTo
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildren[]
      familyName
      forename
      Address > address
      childParents
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
