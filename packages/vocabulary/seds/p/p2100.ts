/** P2100: survivor's pension claim. */
import { sedText } from '../../definition/definition-text.ts'

export const p2100 = sedText(
  `
P2100 SectorComponents/Pensions/P2100 Survivor's pension claim
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  InsuredPersonPensionDetails
    pensionRecipientAtDateDeathIndicator
    PensionReceived[]
      pension : code pension or other
      Institution
        Institution > institution
        caseNumber
      startDatePensionRight
  InsuredPersonDeathDetails
    placeDeath
    dateDeath
    CauseDeath[]
      causeDeath : code cause-death or other
      PleaseFillInFollowingIfCauseDeathOther
        describeOtherCauseDeath
  Claimant
    PersonIdentification > person-identification
    AdditionalInformationPerson
      AdditionalInformationPerson > additional-information-person
      FamilyStatus[] > family-status
      Address > address
      ContactInformationPerson > contact-details
      relationshipInsuredPerson : code relationship-insured-person or other
      sameHouseholdWithInsuredPersonIndicator
      FillInIfSameHouseholdWithInsured
        startDateLivingTogether
    AdditionalInformationClaimantWhenClaimant
      dateMarriageOrRegisteredPartnershipWithInsuredPerson
      CommonChildrenClaimantInsuredPerson
        didClaimantInsuredPersonHaveHadAChildInCommonIndicator
        ifClaimantExpectingAChildStateExpectedDateBirthForChild
      separationType : code separated-divorced or other
      MarriageOrRegisteredPartnershipAfterDeathInsured
        dateMarriageOrRegisteredPartnershipAfterDeathInsured
        NewSpousePartnerClaimant > name-child
    livingTogetherWithNewSpousePartnerIndicator
  ClaimantEmploymentSelfEmploymentDetails > claimant-employment-self-employment-details
  ClaimantBenefitDetails
    BenefitDetails[]
      benefits : code pension-benefit or other
      PleaseFillInFollowingIfBenefitsOtherBenefits
        otherBenefits
      status : code benefit-status or other
      Institution
        Institution > institution
        caseNumber
      startDateBenefitsPayment
      endDateBenefitsPayment
      startDateEntitlementBenefits
      endDateEntitlementBenefits
      Amount[] > regular-amount
    entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
  ClaimantChildren
    Child[]
      PersonIdentification > person-identification
      AdditionalInformationPerson
        nationality
        relationshipClaimant : code child-relationship or other
        FillInIfRelationshipClaimantOther
          specificsOtherChild
        dateDeath
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian
  InformationPayment
    payment : code claimant-representative or other
    BankInformation > bank-information
  Miscellaneous
    dateClaim
    RecipientDecision[]
      recipientDecision : code claimant-representative or other
    DeductionsGrounds[]
      deductionsGrounds : code deduction-ground or other
    Attachments
      attachments[] : code pension-attachment or other
      PleaseFillInFollowingIfAttachmentsOther
        otherAttachment
    requestedDocuments
    additionalInformation
    numberKnownClaimantsRelatedInsuredPerson
`,
  `
P2100
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  InsuredPersonPensionDetails
    pensionRecipientAtDateDeathIndicator
    PensionReceived[]
      pension : code pension
      Institution
        Institution > institution
        caseNumber : text 65
      startDatePensionRight
  InsuredPersonDeathDetails
    placeDeath : text 155
    dateDeath!
    CauseDeath[]
      causeDeath : code cause-death
      PleaseFillInFollowingIfCauseDeathOther
        describeOtherCauseDeath : free-text 255
  Claimant!
    PersonIdentification! > person-identification
    AdditionalInformationPerson
      AdditionalInformationPerson > pension-person-additional-info
      FamilyStatus[] > family-status
      Address > address
      ContactInformationPerson > contact-info
      relationshipInsuredPerson : code relationship-insured-person
      sameHouseholdWithInsuredPersonIndicator
      FillInIfSameHouseholdWithInsured
        startDateLivingTogether
    AdditionalInformationClaimantWhenClaimant
      dateMarriageOrRegisteredPartnershipWithInsuredPerson
      CommonChildrenClaimantInsuredPerson
        didClaimantInsuredPersonHaveHadAChildInCommonIndicator
        ifClaimantExpectingAChildStateExpectedDateBirthForChild : partial-date
      separationType : code separated-divorced
      MarriageOrRegisteredPartnershipAfterDeathInsured
        dateMarriageOrRegisteredPartnershipAfterDeathInsured
        NewSpousePartnerClaimant > person-name-surname
    livingTogetherWithNewSpousePartnerIndicator
  ClaimantEmploymentSelfEmploymentDetails
    EmploymentSelfEmploymentDetails[]
      occupation : free-text 255
      employmentSelfEmployment : code pension-employment
      startDateIntendedEmploymentOrSelfEmployment
      endDateEmploymentOrSelfEmployment
      intendedRetirementDateFromEmploymentOrSelfEmployment
      hoursPerWeek : decimal
      IncomeAmount[] > payment
  ClaimantBenefitDetails
    BenefitDetails[]
      benefits : code pension-benefit
      PleaseFillInFollowingIfBenefitsOtherBenefits
        otherBenefits : text 155
      status : code benefit-status
      Institution
        Institution > institution
        caseNumber : text 65
      startDateBenefitsPayment
      endDateBenefitsPayment
      startDateEntitlementBenefits
      endDateEntitlementBenefits
      Amount[] > payment
    entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
  ClaimantChildren
    Child[]
      PersonIdentification! > person-identification
      AdditionalInformationPerson
        nationality[]
        relationshipClaimant : code child-relationship
        FillInIfRelationshipClaimantOther
          specificsOtherChild : text 155
        dateDeath
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian
  InformationPayment
    payment : code claimant-representative
    BankInformation > bank-world
  Miscellaneous!
    dateClaim!
    RecipientDecision[]
      recipientDecision : code claimant-representative
    DeductionsGrounds[]
      deductionsGrounds : code deduction-ground
    Attachments
      attachments[] : code pension-attachment
      PleaseFillInFollowingIfAttachmentsOther
        otherAttachment : free-text 255
    requestedDocuments : free-text 255
    additionalInformation : free-text 500
    numberKnownClaimantsRelatedInsuredPerson : count
`,
)
