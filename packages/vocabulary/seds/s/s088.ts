/** S088: reply on contestation of Credit note (RPY_COC_CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const s088 = sedText(`
S088 SectorComponents/Sickness/S088 Reply on contestation of Credit note (RPY_COC_CRN)
  GlobalNoteRPYCOCCRN
    globalCLAReferenceCreditorLiaisonBody
    globalCRNReferenceCreditorLiaisonBody
    globalCOCCRNReferenceDebtorLiaisonBody
    globalRPYCOCCRNReferenceCreditorLiaisonBody
    totalNumberCreditNotesContestationReplies
    TotalAmountAcceptedCreditNotesContestations > amount
    TotalAmountCreditNotes > amount
    dateOfSubmission
  IndividualRPYCOCCRNs
    IndividualRPYCOCCRN[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references
      PersonReceivingBenefits > person-receiving-benefits
      replyCreditNoteContestationReplyCode
      RectifiedCorrespondingClaimNumber
        replyCreditNoteContestationReplyCodeCLANumber
`)
