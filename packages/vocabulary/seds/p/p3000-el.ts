/** P3000_EL: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000el = sedText(
  `
P3000_EL SectorComponents/Pensions/P3000_EL Country specific information – EL
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
      gainfulEmploymentIntendedIndicator
      income : code income-type-salary-professional-fees-others or other
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
      constantAttendanceDeclarationInsuredPerson : code is-there-need-for-constant-attendance or other
      functionalCapacityDeclarationInsuredPerson : code functional-capacity-declaration-insured-person or other
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
    AdditionalInformationChildren[] > child-with-benefits
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employment : code employment-type-long or other
    AdditionalInformationClaimantBenefit
      voluntaryBasedContributionsIndicator
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant or other
      theClaimantUnfitForWork : code permanently-temporarily or other
      constantAttendanceDeclarationClaimant : code is-there-need-for-constant-attendance or other
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme : code pension-scheme or other
      postponedPensionPaymentIndicator
      claim : code claim-type-refund-transfer-payment or other
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      rehabilitationCourses : code rehabilitation-courses or other
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
      assistanceBenefit : code benefit-status-short or other
    AdditionalInformationSpouse
      gainfulEmploymentIndicator
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
    AdditionalInformationChildren[]
      Child > child-name-and-status
      BenefitsForChild > benefits-for-child
      Address > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_EL
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > additional-information-insured-person
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
      gainfulEmploymentIntendedIndicator
      income : code income-type-salary-professional-fees-others
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
      constantAttendanceDeclarationInsuredPerson : code is-there-need-for-constant-attendance
      functionalCapacityDeclarationInsuredPerson : code functional-capacity-declaration-insured-person
    AdditionalInformationSpouse
      GainfulEmployment > gainful-employment
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
    AdditionalInformationChildren[]
      familyName
      forename
      BenefitsForChild > benefits-for-child
      Address > address
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employment : code employment-type-long
    AdditionalInformationClaimantBenefit
      voluntaryBasedContributionsIndicator
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant
      theClaimantUnfitForWork : code permanently-temporarily
      constantAttendanceDeclarationClaimant : code is-there-need-for-constant-attendance
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme : code pension-scheme
      postponedPensionPaymentIndicator
      claim : code claim-type-refund-transfer-payment
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      rehabilitationCourses : code rehabilitation-courses
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
      assistanceBenefit : code benefit-status-short
    AdditionalInformationSpouse
      gainfulEmploymentIndicator
      PensionRecipient[] > pension-recipient
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits : text 155
        Amount[] > payment
    AdditionalInformationChildren[]
      Child > pen-child-split-name
      BenefitsForChild > benefits-for-child
      Address > address
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
