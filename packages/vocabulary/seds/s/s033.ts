/** S033: contestation of credit note for interest on late payment - interest (COC_CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s033 = sedText(
  `
S033 SectorComponents/Sickness/S033 Contestation of credit note for interest on late payment - interest (COC_CRN_ILP)
  GlobalNoteCOCCRNILP
    globalILPReferenceCreditorLiaisonBody
    globalCRNILPReferenceCreditorLiaisonBody
    globalCOCCRNILPReferenceDebtorLiaisonBody
    totalNumberCreditNotesContestation
    TotalAmountCreditNotesContestation > amount
    dateSubmission
  IndividualCOCCRNILPs
    IndividualCOCCRNILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da022c
      PersonReceivingBenefits > person-receiving-benefits
      AmountCreditNoteInCreditorCurrency > amount
      refusalCodeCRN : code contestation-credit-note-refusal or other
      PleaseFillInFollowingIfRefusalCodeCRN99
        otherReason
`,
  `
S033
  GlobalNoteCOCCRNILP!
    globalILPReferenceCreditorLiaisonBody! : text
    globalCRNILPReferenceCreditorLiaisonBody! : text
    globalCOCCRNILPReferenceDebtorLiaisonBody! : text
    totalNumberCreditNotesContestation! : count
    TotalAmountCreditNotesContestation! > amount
    dateSubmission!
  IndividualCOCCRNILPs!
    IndividualCOCCRNILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References! > references-da022c
      PersonReceivingBenefits! > person-receiving-benefits
      refusalCodeCRN : code contestation-credit-note-refusal
      PleaseFillInFollowingIfRefusalCodeCRN99
        otherReason : free-text 500
      AmountContested! > amount
`,
)
