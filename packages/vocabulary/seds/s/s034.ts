/** S034: reply to contestation of credit note for interest on late payment - interest (RPY_COC_CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s034 = sedText(`
S034 SectorComponents/Sickness/S034 Reply to contestation of credit note for interest on late payment - interest (RPY_COC_CRN_ILP)
  GlobalNoteRPYCOCCRNILP
    globalILPReferenceCreditorLiaisonBody
    gLobalCRNILPReferenceCreditorLiaisonBody
    globalCOCCRNILPReferenceDebtorLiaisonBody
    globalRPYCOCCRNILPReferenceCreditorLiaisonBody
    totalNumberRPYCOCCRNILP
    TotalAmountAcceptedCreditNotesContestations > amount
    dateSubmission
  IndividualRPYCOCCRNILPs
    IndividualRPYCOCCRNILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalILPReferenceCreditorLiaisonBody
        globalCRNILPReferenceCreditorLiaisonBody
        globalCOCCRNILPReferenceDebtorLiaisonBody
        globalRPYCOCCRNILPReferenceCreditorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualCRNILPNumberCreditorLiaisonBody
        individualCOCCRNILPNumberDebtorLiaisonBody
        individualRPYCOCCRNILPNumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      AmountCreditNoteInCreditorCurrency > amount
      replyCode
      PleaseFillInFollowingIfReplyCode03Rectified
        rectifiedClaimNumber
`)
