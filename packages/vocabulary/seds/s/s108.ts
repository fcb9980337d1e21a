/** S108: reply to contestation of credit note of inventory of months (RPY_COC_CRN_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s108 = sedText(`
S108 SectorComponents/Sickness/S108 Reply to contestation of credit note of inventory of months (RPY_COC_CRN_IMO)
  GlobalNoteRPYCOCCRNIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCRNIMOReferenceCreditorLiaisonBody
    globalCOCCRNIMOReferenceDebtorLiaisonBody
    globalRPYCOCCRNIMOReferenceCreditorLiaisonBody
    totalNumberCreditNotesContestationsReplies
    totalNumberAcceptedMonthsContested
    dateSubmission
  IndividualRPYCOCCRNIMO
    IndividualRPYCOCCRNIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        globalCRNIMOReferenceCreditorLiaisonBody
        globalCOCCRNIMOReferenceDebtorLiaisonBody
        globalRPYCOCCRNIMOReferenceCreditorLiaisonBody
        individualIMONumberCreditorLiaisonBody
        individualCRNIMONumberCreditorLiaisonBody
        individualCOCCRNIMONumberDebtorLiaisonBody
        individualRPYCOCCRNIMONumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      ReplyCreditNotesContestation
        replyCreditNotesContestationCode
        PleaseFillInIfReplyCreditNotesContestation01
          iMONumber
        PleaseFillInIfReplyCreditNotesContestation02
          numberMonthsCreditNoteAdjusted
        PleaseFillInIfReplyCreditNotesContestation03
          numberMonthsCreditNoteContestationAccepted
`)
