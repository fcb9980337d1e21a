/** P2200: invalidity pension claim. */
import { sedText } from '../../definition/definition-text.ts'

export const p2200 = sedText(
  `
P2200 SectorComponents/Pensions/P2200 Invalidity pension claim
  LocalCaseNumbers > local-case-numbers
  InsuredPerson
    PersonIdentification > person-identification
    AdditionalInformationPerson > additional-information-person-p2000
    InvalidityInformation
      startDateCommencementInvalidityDeterminedByPension
      startDateCommencementWorkIncapacityAccordingMedicalStatement
      invalidityResultWorkAccidentOccupationalDiseaseIndicator
      invalidityResultConnectedMilitaryServiceIndicator
      invalidityCausedByInsuredPersonPurposeIndicator
      invalidityCausedByLiableThirdPartyIndicator
  InsuredPersonEmploymentSelfEmploymentDetails > claimant-employment-self-employment-details
  InsuredPersonBenefitDetails
    BenefitDetails[]
      benefits : code pension-benefit or other
      PleaseFillInFollowingIfBenefitsOtherBenefits
        otherBenefit
      status : code benefit-status or other
      Institution > institution-p
      startDateBenefitsPayment
      endDateBenefitsPayment
      startDateEntitlementBenefits
      endDateEntitlementBenefit
      Amount[] > regular-amount
      ThePensionReceivedBasedOn[] > the-pension-received-based-on
  Spouse > spouse
  Children > children
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian
  InformationPayment > information-payment
  Miscellaneous
    dateClaim
    recipientDecision[] : code pension-recipient or other
    deductionsGrounds[] : code deduction-ground or other
    attachments[] : code pension-attachment or other
    PleaseFillInFollowingIfAttachmentsOther
      otherAttachment
    requestedDocuments
    additionalInformation
`,
  `
P2200
  LocalCaseNumbers > local-case-numbers
  InsuredPerson!
    PersonIdentification! > person-identification
    AdditionalInformationPerson
      AdditionalInformationPerson > pension-person-additional-info
      FamilyStatus[] > family-status
      Address > address
      ContactInformationPerson > contact-info
    InvalidityInformation
      startDateCommencementInvalidityDeterminedByPension
      startDateCommencementWorkIncapacityAccordingMedicalStatement
      invalidityResultWorkAccidentOccupationalDiseaseIndicator
      invalidityResultConnectedMilitaryServiceIndicator
      invalidityCausedByInsuredPersonPurposeIndicator
      invalidityCausedByLiableThirdPartyIndicator
  InsuredPersonEmploymentSelfEmploymentDetails
    EmploymentSelfEmploymentDetails[]
      occupation : text 155
      employmentSelfEmployment : code pension-employment
      startDateIntendedEmploymentOrSelfEmployment
      endDateEmploymentOrSelfEmployment
      intendedRetirementDateFromEmploymentOrSelfEmployment
      hoursPerWeek : decimal
      IncomeAmount[] > payment
  InsuredPersonBenefitDetails
    BenefitDetails[]
      benefits : code pension-benefit
      PleaseFillInFollowingIfBenefitsOtherBenefits
        otherBenefit : text 155
      status : code benefit-status
      Institution
        Institution > personal-identification-number
        caseNumber : text 65
      startDateBenefitsPayment
      endDateBenefitsPayment
      startDateEntitlementBenefits
      endDateEntitlementBenefits
      Amount[] > payment
      ThePensionReceivedBasedOn[] > pension-received
  Spouse
    spouse : code partner
    PersonIdentification! > person-identification
    AdditionalInformationPerson > pension-person-additional-info
  Children
    Child[]
      PersonIdentification! > person-identification
      AdditionalInformationPerson
        nationality[]
        relationshipInsuredPerson : code child-relationship
        FillInFollowingIfRelationshipInsuredPersonIsOther
          specificsOtherChild : text 155
        dateDeath
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian
  InformationPayment
    paymentTo : code pension-recipient
    BankInformation > bank-world
  Miscellaneous!
    dateClaim!
    recipientDecision[] : code pension-recipient
    deductionsGrounds[] : code deduction-ground
    attachments[] : code pension-attachment
    PleaseFillInFollowingIfAttachmentsOther
      otherAttachment : free-text 255
    requestedDocuments : free-text 255
    additionalInformation : free-text 500
`,
)
