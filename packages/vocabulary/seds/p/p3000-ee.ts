/** P3000_EE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000ee = sedText(`
P3000_EE SectorComponents/Pensions/P3000_EE Country specific information – EE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
    AdditionalInformationInsuredPersonEmployment[]
      compulsoryPensionInsuranceCoverEntailedIndicator
    AdditionalInformationChildren[]
      familyName
      forename
      FamilyStatus[] > family-status
    AdditionalMiscellaneousInformation
      startDateEstonianNationalPension
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      employment
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationChildren[]
      familyName
      forename
      FamilyStatus[] > family-status
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
