/** P3000_SI: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000si = sedText(`
P3000_SI SectorComponents/Pensions/P3000_SI Country specific information – SI
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
      taxPayerNumber
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildrenInsuredPerson > child-name-and-status
      Address > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      taxPayerNumber
      dependentFromDeceasedInsuredPersonIndicator
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
      constantAttendanceDeclarationClaimant
    AdditionalInformationClaimantEmployment
      employment
    AdditionalInformationClaimantBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationDeceasedInsuredPersonBenefit
      endDatePensionPayment
      pensionBasedPeriodOf
      claim
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      taxPayerNumber
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
