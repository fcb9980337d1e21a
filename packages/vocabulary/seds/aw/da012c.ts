/** DA012C: contestation of Credit Note (COC_CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const da012c = sedText(
  `
DA012C SectorComponents/AWOD/DA012C Contestation of Credit Note (COC_CRN)
  GlobalNoteCOCCRN
    globalCLAReferenceCreditorLiaisonBody
    globalCRNReferenceCreditorLiaisonBody
    globalCOCCRNReferenceDebtorLiaisonBody
    totalNumberIndividualCreditNotesContestations
    TotalAmountOfCreditNotesContestations > amount
    dateOfSubmission
  IndividualCOCCRNs
    IndividualCOCCRN[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da012c
      PersonReceivingBenefits > person-receiving-benefits
      creditNoteContestationsReasons : code contestation-credit-note-refusal or other
      PleaseFillInIfCreditNoteContestations
        creditNoteContestationOtherReason
      AmountContested > amount
`,
  `
DA012C
  GlobalNoteCOCCRN!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCRNReferenceCreditorLiaisonBody! : text
    globalCOCCRNReferenceDebtorLiaisonBody! : text
    totalNumberIndividualCreditNotesContestations! : count
    TotalAmountOfCreditNotesContestations! > amount
    dateOfSubmission!
  IndividualCOCCRNs!
    IndividualCOCCRN[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References! > references-da012c
      PersonReceivingBenefits! > person-receiving-benefits
      creditNoteContestationsReasons! : code contestation-credit-note-refusal
      PleaseFillInIfCreditNoteContestations
        creditNoteContestationOtherReason : free-text 500
      AmountContested! > amount
`,
)
