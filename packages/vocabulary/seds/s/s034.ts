/** S034: reply to contestation of credit note for interest on late payment - interest (RPY_COC_CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s034 = sedText(
  `
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
`,
  `
S034
  GlobalNoteRPYCOCCRNILP!
    globalILPReferenceCreditorLiaisonBody! : text
    gLobalCRNILPReferenceCreditorLiaisonBody! : text
    globalCOCCRNILPReferenceDebtorLiaisonBody! : text
    globalRPYCOCCRNILPReferenceCreditorLiaisonBody! : text
    totalNumberRPYCOCCRNILP! : count
    TotalAmountAcceptedCreditNotesContestations! > amount
    dateSubmission!
  IndividualRPYCOCCRNILPs!
    IndividualRPYCOCCRNILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalILPReferenceCreditorLiaisonBody! : text
        globalCRNILPReferenceCreditorLiaisonBody! : text
        globalCOCCRNILPReferenceDebtorLiaisonBody! : text
        globalRPYCOCCRNILPReferenceCreditorLiaisonBody! : text
        individualILPNumberCreditorLiaisonBody! : text
        individualCRNILPNumberCreditorLiaisonBody! : text
        individualCOCCRNILPNumberDebtorLiaisonBody! : text
        individualRPYCOCCRNILPNumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      ReplyCreditNoteContestation!
        replyCreditNoteContestation! : code reply-code-rpycoc
        NoteContestation01WeAcceptContestation
          AmountAcceptedContestationCreditNote > amount
        NoteContestation02RectifiedCorrespondingClaimN
          rectifiedInterestLatePaymentClaimNumber : text 65
        NoteContestation03CreditNoteCorrection
          AdjustedAmountIndividualCreditNoteForInterest > amount
        OtherFieldOtherShouldFilledIn
          other : free-text 500
        0 NoteContestation01WeAcceptContestation, NoteContestation02RectifiedCorrespondingClaimN, NoteContestation03CreditNoteCorrection, OtherFieldOtherShouldFilledIn
`,
)
