/** DA012C: contestation of Credit Note (COC_CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const da012c = sedText(`
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
      creditNoteContestationsReasons
      PleaseFillInIfCreditNoteContestations
        creditNoteContestationOtherReason
      AmountContested > amount
`)
