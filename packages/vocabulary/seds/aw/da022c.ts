/** DA022C: contestation of Credit Note Interest on Late Payment (COC_CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da022c = sedText(`
DA022C SectorComponents/AWOD/DA022C Contestation of Credit Note Interest on Late Payment (COC_CRN_ILP)
  GlobalNoteCOCCRNILP
    globalILPReferenceCreditorLiaisonBody
    globalCRNILPReferenceCreditorLiaisonBody
    globalCOCCRNILPReferenceDebtorLiaisonBody
    totalNumberCreditNotesContestations
    TotalAmountCreditNotesContestations > amount
    dateSubmission
  IndividualCOCCRNILPs
    IndividualCOCCRNILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da022c
      PersonReceivingBenefits > person-receiving-benefits-da
      creditNoteContestationsReasons
      PleaseFillInFollowingIfCreditNoteContestations
        creditNoteContestationOtherReason
      AmountContested > amount
`)
