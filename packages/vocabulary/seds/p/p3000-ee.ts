/** P3000_EE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000ee = sedText(`
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
      employment
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationChildren[] > child-name-and-status
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
