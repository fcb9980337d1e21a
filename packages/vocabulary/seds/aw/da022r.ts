/** DA022R: reply to Contestation of Credit Note for Interest on Late Payment (RPY_COC_CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da022r = sedText(`
DA022R SectorComponents/AWOD/DA022R Reply to Contestation of Credit Note for Interest on Late Payment (RPY_COC_CRN_ILP)
  GlobalNoteRPYCOCCRNILP
    globalILPReferenceCreditorLiaisonBody
    globalCRNILPReferenceCreditorLiaisonBody
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
        globalCOCCRNILPReferenceDebtorLiaison
        globalRPYCOCCRNILPNumberCreditorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualCRNILPNumberCreditorLiaisonBody
        individualCOCCRNILPNumberDebtorLiaisonBody
        individualRPYCOCCRNILPNumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits-da
      replyCreditNoteContestation
      NoteContestation01WeAcceptContestation
        AmountAcceptedContestationCreditNote > amount
`)
