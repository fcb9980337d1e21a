/** H121: notification of Medical Information / Reply to request for Medical Information. */
import { sedText } from '../../definition/definition-text.ts'

export const h121 = sedText(`
H121 SectorComponents/Horizontal/H121 Notification of Medical Information / Reply to request for Medical Information
  Person > person-da-h
  ReplyRequestForEstimatedCostsMedicalEvidence
    ReplyRequestForEstimatedCostsMedicalEvidence
      replyForEstimatedCostsForMedicalEvidenceExamination
      currency
  AdditionalInformation
    additionalInformation
`)
