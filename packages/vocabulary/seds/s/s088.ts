/** S088: reply on contestation of Credit note (RPY_COC_CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const s088 = sedText(
  `
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
      replyCreditNoteContestationReplyCode : code contestation-credit-note-reply or other
      RectifiedCorrespondingClaimNumber
        replyCreditNoteContestationReplyCodeCLANumber
`,
  `
S088
  GlobalNoteRPYCOCCRN!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCRNReferenceCreditorLiaisonBody! : text
    globalCOCCRNReferenceDebtorLiaisonBody! : text
    globalRPYCOCCRNReferenceCreditorLiaisonBody! : text
    totalNumberCreditNotesContestationReplies! : count
    TotalAmountAcceptedCreditNotesContestations! > amount
    dateOfSubmission!
  IndividualRPYCOCCRNs!
    IndividualRPYCOCCRN[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalCLAReferenceCreditorLiaisonBody! : text
        globalCRNReferenceCreditorLiaisonBody! : text
        globalCOCCRNReferenceDebtorLiaisonBody! : text
        globalRPYCOCCRNReferenceCreditorLiaisonBody! : text
        individualCLANumberCreditorLiaisonBody! : text
        individualCRNNumberCreditorLiaisonBody! : text
        individualCOCCRNNumberDebtorLiaisonBody! : text
        individualRPYCOCCRNNumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      replyCreditNoteContestationReplyCode : code contestation-credit-note-reply
      RectifiedCorrespondingClaimNumber
        replyCreditNoteContestationReplyCodeCLANumber : text
      CreditNoteCorrection
        ReplyCreditNoteContestationBenefits > all-benefits-amount
        AdjustedAmountCreditNote! > amount
      ContestationAccepted
        IndividualAmountAcceptedCreditNotesContestations! > amount
      FillInIfReplyCreditNoteContestationReplyCode
        other : free-text 500
`,
)
