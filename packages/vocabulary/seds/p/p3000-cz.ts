/** P3000_CZ: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000cz = sedText(`
P3000_CZ SectorComponents/Pensions/P3000_CZ Country specific information – CZ
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonOwnPersonalCare > own-personal-care
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
    AdditionalInformationDeceasedInsuredPersonOwn > own-personal-care
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPersonOwnPersonalCare > own-personal-care
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
