/** P3000_CZ: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000cz = sedText(`
P3000_CZ SectorComponents/Pensions/P3000_CZ Country specific information – CZ
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonOwnPersonalCare
      PersonOwnPersonalCareChild[]
        forenameFamilyNameChild
        birthDateChild
        startDateChildRaisingPeriod
        endDateChildRaisingPeriod
        countryResidenceDuringChildRaisingPeriod
        otherCustodyChildIndicator
        placeCustody
        startDateCustody
        endDateCustody
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
    AdditionalInformationDeceasedInsuredPersonOwn
      PersonOwnPersonalCareChild[]
        forenameFamilyNameChild
        birthDateChild
        startDateChildRaisingPeriod
        endDateChildRaisingPeriod
        countryResidenceDuringChildRaisingPeriod
        otherCustodyChildIndicator
        placeCustody
        startDateCustody
        endDateCustody
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPersonOwnPersonalCare
      PersonOwnPersonalCareChild[]
        forenameFamilyNameChild
        birthDateChild
        startDateChildRaisingPeriod
        endDateChildRaisingPeriod
        countryResidenceDuringChildRaisingPeriod
        otherCustodyChildIndicator
        placeCustody
        startDateCustody
        endDateCustody
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
