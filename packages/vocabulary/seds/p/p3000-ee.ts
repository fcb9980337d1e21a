/** P3000_EE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000ee = sedText(
  `
P3000_EE SectorComponents/Pensions/P3000_EE Country specific information – EE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment[]
      compulsoryPensionInsuranceCoverEntailedIndicator
    AdditionalInformationChildren[] > child-name-and-status
    AdditionalMiscellaneousInformation
      startDateEstonianNationalPension
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      employment : code employment-type-long or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationChildren[] > child-name-and-status
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_EE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > additional-information-insured-person
    AdditionalInformationInsuredPersonEmployment[]
      compulsoryPensionInsuranceCoverEntailedIndicator
    AdditionalInformationChildren[] > pen-child-split-name
    AdditionalMiscellaneousInformation
      startDateEstonianNationalPension
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      employment : code employment-type-long
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationChildren[] > pen-child-split-name
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
