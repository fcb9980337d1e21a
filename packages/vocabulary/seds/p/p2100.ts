/** P2100: survivor's pension claim. */
import { sedText } from '../../definition/definition-text.ts'

export const p2100 = sedText(`
P2100 SectorComponents/Pensions/P2100 Survivor's pension claim
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  InsuredPersonPensionDetails
    pensionRecipientAtDateDeathIndicator
    PensionReceived[]
      pension
      Institution
        Institution > institution
        caseNumber
      startDatePensionRight
  InsuredPersonDeathDetails
    placeDeath
    dateDeath
    CauseDeath[]
      causeDeath
      PleaseFillInFollowingIfCauseDeathOther
        describeOtherCauseDeath
  Claimant
    PersonIdentification > person-identification
    AdditionalInformationPerson
      AdditionalInformationPerson > additional-information-person
      FamilyStatus[] > family-status
      Address > address
      ContactInformationPerson > contact-details
      relationshipInsuredPerson
      sameHouseholdWithInsuredPersonIndicator
      FillInIfSameHouseholdWithInsured
        startDateLivingTogether
    AdditionalInformationClaimantWhenClaimant
      dateMarriageOrRegisteredPartnershipWithInsuredPerson
      CommonChildrenClaimantInsuredPerson
        didClaimantInsuredPersonHaveHadAChildInCommonIndicator
        ifClaimantExpectingAChildStateExpectedDateBirthForChild
      separationType
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
    entitlementSicknessBenefitsInKind
  ClaimantChildren
    Child[]
      PersonIdentification > person-identification
      AdditionalInformationPerson
        nationality
        relationshipClaimant
        FillInIfRelationshipClaimantOther
          specificsOtherChild
        dateDeath
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian
  InformationPayment
    payment
    BankInformation > bank-information
  Miscellaneous
    dateClaim
    RecipientDecision[]
      recipientDecision
    DeductionsGrounds[]
      deductionsGrounds
    Attachments
      attachments
      PleaseFillInFollowingIfAttachmentsOther
        otherAttachment
    requestedDocuments
    additionalInformation
    numberKnownClaimantsRelatedInsuredPerson
`)
