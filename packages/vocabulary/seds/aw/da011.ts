/** DA011: acknowledgment of Claim for Reimbursement - Benefits in Kind (ACK_CLA). */
import { sedText } from '../../definition/definition-text.ts'

export const da011 = sedText(`
DA011 SectorComponents/AWOD/DA011 Acknowledgment of Claim for Reimbursement - Benefits in Kind (ACK_CLA)
  GlobalNoteACKCLA
    globalCLAReferenceCreditorLiaisonBody
    globalACKCLAReferenceDebtorLiaisonBody
    totalNumberOfIndividualClaims
    TotalAmountBenefits > amount
    dateOfReceipt
    dateOfSubmission
`)
