/** P2200: invalidity pension claim. */
import { sedText } from '../../definition/definition-text.ts'

export const p2200 = sedText(`
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
`)
