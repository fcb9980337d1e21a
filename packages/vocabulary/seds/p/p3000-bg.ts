/** P3000_BG: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000bg = sedText(`
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
      fitForWorkDeclarationClaimant
    AdditionalInformationDeceasedInsuredPersonBenefit
      pensionBasedPeriodOf
      postponedPensionPaymentIndicator
      Deferment[]
        defermentCountry
        defermentTimeUntilWhichDate
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
