/** P3000_CY: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000cy = sedText(
  `
P3000_CY SectorComponents/Pensions/P3000_CY Country specific information – CY
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationChildren[] > children-p3000-cy
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      InformationChildParentsDivorcedOrSeparated > divorced-parents-p3000-cy
    AdditionalInformationDeceasedInsuredPersonBenefit
      survivorInsuranceIndicator
      endDatePensionPayment
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild
      InformationChildParentsDivorcedOrSeparated > divorced-parents-p3000-cy
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
    AdditionalInformationChildren[] > children-p3000-cy
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_CY
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > additional-information-insured-person
    AdditionalInformationChildren[]
      AdditionalInformationChild > pen-child-split-name
      BenefitsForChild > benefits-for-child
      Address > address
      childParents : code separated-divorced
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      InformationChildParentsDivorcedOrSeparated
        parentalAuthority : code parental-authority
        IfParentalAuthorityOtherOrJointParentingWith > parent
    AdditionalInformationDeceasedInsuredPersonBenefit
      survivorInsuranceIndicator
      endDatePensionPayment
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild : text 155
      InformationChildParentsDivorcedOrSeparated
        parentalAuthority : code parental-authority
        IfParentalAuthorityOtherOrJointParentingWith > parent
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
    AdditionalInformationChildren[]
      AdditionalInformationChild > pen-child-split-name
      BenefitsForChild > benefits-for-child
      Address > address
      childParents : code separated-divorced
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
