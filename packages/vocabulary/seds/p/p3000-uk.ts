/** P3000_UK: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000uk = sedText(`
P3000_UK SectorComponents/Pensions/P3000_UK Country specific information – UK
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      fitForWorkDeclarationInsuredPerson
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
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
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
          Amount[] > regular-amount
        theSpouseHasLivedInUKIndicator
        theSpouseHasWorkedInUKIndicator
        FamilyStatus[] > family-status
        AddressSpouse > address
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
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
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome[]
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationInsuredPersonBenefitDetails
      unemploymentBenefitInPaymentDueTo
      earlyRetirementBenefitInPaymentDueTo
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
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
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildren[]
      familyName
      forename
      Address > address
      childParents
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
