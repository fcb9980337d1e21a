/** P3000_CZ: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000cz = sedText(
  `
P3000_CZ SectorComponents/Pensions/P3000_CZ Country specific information – CZ
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonOwnPersonalCare > own-personal-care
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant or other
      theClaimantUnfitForWork : code permanently-temporarily or other
    AdditionalInformationDeceasedInsuredPersonOwn > own-personal-care
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPersonOwnPersonalCare > own-personal-care
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_CZ
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim > additional-information-for-old-age-pension-claim
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant
      theClaimantUnfitForWork : code permanently-temporarily
    AdditionalInformationDeceasedInsuredPersonOwn > additional-information-insured-person-own-personal-care-child
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim > additional-information-for-old-age-pension-claim
`,
)
