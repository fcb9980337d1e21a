/** S111: acknowledgement of claim for reimbursement of fixed amounts (ACK_CLA_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s111 = sedText(
  `
S111 SectorComponents/Sickness/S111 Acknowledgement of claim for reimbursement of fixed amounts (ACK_CLA_IMO)
  GlobalNoteACKCLAIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    globalACKCLAIMOReferenceDebtorLiaisonBody
    lumpSumLegalCategory
    LumpSum > amount
    totalNumberMonths
    totalAmountClaim
    dateReceipt
    dateSubmission
`,
  `
S111
  GlobalNoteACKCLAIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCLAIMOReferenceCreditorLiaisonBody! : text
    globalACKCLAIMOReferenceDebtorLiaisonBody! : text
    LumpSumLegalCategory! > lump-sum-legal-category
    LumpSum! > amount
    totalNumberMonths : count
    TotalAmountClaim! > amount
    dateReceipt!
    dateSubmission!
`,
)
