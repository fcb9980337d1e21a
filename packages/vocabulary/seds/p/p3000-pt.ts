/** P3000_PT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000pt = sedText(`
P3000_PT SectorComponents/Pensions/P3000_PT Country specific information – PT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInFollowingIfSameHouseholdSpouseOrPartner
        startDateLivingTogether
      taxPayerNumber
      codeTaxDistrict
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
      benefitsWithAdditionalBenefitsIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      taxPayerNumber
      codeTaxDistrict
    AdditionalInformationClaimantEmployment
      EmploymentIncome
        Amount[] > regular-amount
    AdditionalInformationClaimantBenefitDetails
      voluntaryBasedContributionsIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
        claim
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      taxPayerNumber
      codeTaxDistrict
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    AdditionalInformationChildrenInsuredPerson
      additionalInformationChildrenInsuredPerson
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers[] > ascendants
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
