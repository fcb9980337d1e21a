/** DA022C: contestation of Credit Note Interest on Late Payment (COC_CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da022c = sedText(
  `
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
      creditNoteContestationsReasons : code contestation-credit-note-refusal or other
      PleaseFillInFollowingIfCreditNoteContestations
        creditNoteContestationOtherReason
      AmountContested > amount
`,
  `
DA022C
  GlobalNoteCOCCRNILP!
    globalILPReferenceCreditorLiaisonBody! : text
    globalCRNILPReferenceCreditorLiaisonBody! : text
    globalCOCCRNILPReferenceDebtorLiaisonBody! : text
    totalNumberCreditNotesContestations! : count
    TotalAmountCreditNotesContestations! > amount
    dateSubmission!
  IndividualCOCCRNILPs!
    IndividualCOCCRNILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References! > references-da022c
      PersonReceivingBenefits! > person-receiving-benefits
      creditNoteContestationsReasons! : code contestation-credit-note-refusal
      PleaseFillInFollowingIfCreditNoteContestations
        creditNoteContestationOtherReason : free-text 500
      AmountContested! > amount
`,
)
