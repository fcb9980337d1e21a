/** S087: contestation of Credit note (COC_CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const s087 = sedText(
  `
S087 SectorComponents/Sickness/S087 Contestation of Credit note (COC_CRN)
  GlobalNoteCOCCRN
    globalCLAReferenceCreditorLiaisonBody
    globalCRNReferenceCreditorLiaisonBody
    globalCOCCRNReferenceDebtorLiaisonBody
    totalNumberOfCreditNotesContestations
    TotalAmountCreditNotesContestations > amount
    TotalAmountCreditNotes > amount
    dateOfSubmission
  IndividualCOCCRNs
    IndividualCOCCRN[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da012c
      PersonReceivingBenefits > person-receiving-benefits
      creditNoteContestationRefusalCode : code contestation-credit-note-refusal or other
      PleaseFillInIfCreditNoteContestation
        creditNoteContestationRefusalCodeOther
      AmountContestations > amount
      AmountCreditNotes > amount
`,
  `
S087
  GlobalNoteCOCCRN!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCRNReferenceCreditorLiaisonBody! : text
    globalCOCCRNReferenceDebtorLiaisonBody! : text
    totalNumberOfCreditNotesContestations! : count
    TotalAmountCreditNotesContestations! > amount
    dateOfSubmission!
  IndividualCOCCRNs!
    IndividualCOCCRN[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References! > references-da012c
      PersonReceivingBenefits! > person-receiving-benefits
      creditNoteContestationRefusalCode : code contestation-credit-note-refusal
      PleaseFillInIfCreditNoteContestation
        creditNoteContestationRefusalCodeOther : free-text 500
      AmountContestations! > amount
`,
)
