/** P3000_AT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000at = sedText(`
P3000_AT SectorComponents/Pensions/P3000_AT Country specific information – AT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
        constantAttendanceDeclarationInsuredPerson
    AdditionalInformationInsuredPersonEmployment > employment-p3000-at
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      constantAttendanceDeclarationClaimant
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[] > employment-and-other-income
      claimantStatesNoIncomeIndicator
    AdditionalInformationClaimantBenefitDetails
      assistanceBenefit
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
    AdditionalInformationChildrenDeceasedInsured
      Child[]
        familyName
        forename
        InformationAboutOtherParent > other-parent
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
        noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
        rehabilitationCourses
        constantAttendanceDeclarationInsuredPerson
    AdditionalInformationInsuredPersonEmployment > employment-p3000-at
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
