/** DA021: acknowledgement of Claim Interest on Late Payment - Interest (ACK_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da021 = sedText(`
DA021 SectorComponents/AWOD/DA021 Acknowledgement of Claim Interest on Late Payment - Interest (ACK_ILP)
  ACKILP
    globalILPReferenceCreditorLiaisonBody
    globalACKILPReferenceDebtorLiaisonBody
    totalNumberOfIndividualClaims
    TotalInterestAmountInCreditorCurrency > amount
    dateReceipt
    dateSubmission
`)
