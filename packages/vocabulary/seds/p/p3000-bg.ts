/** P3000_BG: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000bg = sedText(
  `
P3000_BG SectorComponents/Pensions/P3000_BG Country specific information – BG
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant or other
    AdditionalInformationDeceasedInsuredPersonBenefit
      pensionBasedPeriodOf : code insured-person-spouse or other
      postponedPensionPaymentIndicator
      Deferment[]
        defermentCountry
        defermentTimeUntilWhichDate
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_BG
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant
    AdditionalInformationDeceasedInsuredPersonBenefit
      pensionBasedPeriodOf : code insured-person-spouse
      postponedPensionPaymentIndicator
      Deferment[]
        defermentCountry : country
        defermentTimeUntilWhichDate
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
