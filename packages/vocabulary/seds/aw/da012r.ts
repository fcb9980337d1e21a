/** DA012R: reply to Contestation of Credit Note (RPY_COC_CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const da012r = sedText(`
DA012R SectorComponents/AWOD/DA012R Reply to Contestation of Credit Note (RPY_COC_CRN)
  GlobalNoteRPYCOCCRN
    globalCLAReferenceCreditorLiaisonBody
    globalCRNReferenceCreditorLiaisonBody
    globalCOCCRNReferenceDebtorLiaisonBody
    globalRPYCOCCRNReferenceCreditorLiaisonBody
    totalNumberOfIndividualRPYCOCCRN
    TotalAmountAcceptedCreditNotesContestations > amount
    dateOfSubmission
  IndividualRPYCOCCRNs
    IndividualRPYCOCCRN[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references
      PersonReceivingBenefits > person-receiving-benefits
      replyCreditNoteContestation
      PleaseFillInFollowingIfReplyCreditContestation
        rectifiedClaimNumber
`)
