/** H121: notification of Medical Information / Reply to request for Medical Information. */
import { sedText } from '../../definition/definition-text.ts'

export const h121 = sedText(
  `
H121 SectorComponents/Horizontal/H121 Notification of Medical Information / Reply to request for Medical Information
  Person > person-da-h
  ReplyRequestForEstimatedCostsMedicalEvidence
    ReplyRequestForEstimatedCostsMedicalEvidence
      replyForEstimatedCostsForMedicalEvidenceExamination
      currency
  AdditionalInformation
    additionalInformation
`,
  `
H121
  Person!
    PersonIdentification! > person-identification
    AdditionalInformationPerson
      nationality[]
      previousFamilyName : text 155
      previousForename : text 155
  ReplyRequestForEstimatedCostsMedicalEvidence
    ReplyRequestForEstimatedCostsMedicalEvidence > amount
  ReplyRequestForMedicalExaminationReport
    ReplyRequestForMedicalExaminationReport
      inReplyRequestConcerningMedicalExaminationInformIt! : code medical-examination-carried-out-or-not-reason-included
      reasonForNotCarryingOutMedicalExamination : code reason-examination-not-performed
      FillInIfReasonForNotCarryingOut
        otherReason : free-text 500
  ReplyRequestForMedicalEvidence
    ReplyRequestForMedicalEvidence
      replyAttachedRequestedMedicalEvidenceIndicator!
      reasonsForNotSendingRequestedMedicalEvidence : free-text 500
  NotificationMedicalInformation
    NotificationMedicalInformation
      pleaseFindAttached[]! : code medical-information
      otherMedicalInformation : free-text 500
  AdditionalInformation
    additionalInformation : free-text 500
  0 ReplyRequestForEstimatedCostsMedicalEvidence, ReplyRequestForMedicalExaminationReport, ReplyRequestForMedicalEvidence, NotificationMedicalInformation
`,
)
