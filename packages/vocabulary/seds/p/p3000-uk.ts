/** P3000_UK: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000uk = sedText(
  `
P3000_UK SectorComponents/Pensions/P3000_UK Country specific information – UK
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-na or other
      fitForWorkDeclarationInsuredPerson : code fit-unfit-for-work or other
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
        OtherResourcesSourcesIncome > other-income
        theSpouseHasLivedInUKIndicator
        theSpouseHasWorkedInUKIndicator
        FamilyStatus[] > family-status
        AddressSpouse > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employment : code employment-type-long or other
        hasClaimantEverLivedOrWorkedInUK : code lived-worked-or-worked-in-uk or other
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant : code fit-unfit-for-work or other
      theClaimantUnfitForWork : code permanently-temporarily or other
    AdditionalInformationDeceasedInsuredPerson
      dateMarriageClaimant
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme : code pension-scheme or other
    DeceasedInsuredPersonAdditionalInformation
      employedAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome[] > other-income
    AdditionalInformationInsuredPersonBenefitDetails
      unemploymentBenefitInPaymentDueTo : code unemployment-benefit-in-payment-due-to or other
      earlyRetirementBenefitInPaymentDueTo : code early-retirement-benefit-in-payment-due-to or other
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildren[]
      familyName
      forename
      Address > address
      childParents : code separated-divorced or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_UK
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > additional-information-insured-person
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-na
      fitForWorkDeclarationInsuredPerson : code fit-unfit-for-work
    AdditionalInformationSpouse
      GainfulEmployment > gainful-employment
      PensionRecipient[]
        PensionRecipient > recipient
        Institution > personal-identification-number
        Amount[] > payment
        startDateBenefitsPayment! : text 155
        endDateBenefitsPayment! : text 155
        pensionBasedPeriodInsuranceThe : code insured-person-spouse
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits : text 155
        Amount[] > payment
        OtherResourcesSourcesIncome > other-resources-sources-income
        theSpouseHasLivedInUKIndicator
        theSpouseHasWorkedInUKIndicator
        FamilyStatus[] > family-status
        AddressSpouse > address
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employment : code employment-type-long
        hasClaimantEverLivedOrWorkedInUK : code lived-worked-or-worked-in-uk
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant : code fit-unfit-for-work
      theClaimantUnfitForWork : code permanently-temporarily
    AdditionalInformationDeceasedInsuredPerson
      dateMarriageClaimant
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme : code pension-scheme
    DeceasedInsuredPersonAdditionalInformation
      employedAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome[] > other-resources-sources-income
    AdditionalInformationInsuredPersonBenefitDetails
      unemploymentBenefitInPaymentDueTo : code unemployment-benefit-in-payment-due-to
      earlyRetirementBenefitInPaymentDueTo : code early-retirement-benefit-in-payment-due-to
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > payment
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationChildren[]
      familyName
      forename
      Address > address
      childParents : code separated-divorced
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
