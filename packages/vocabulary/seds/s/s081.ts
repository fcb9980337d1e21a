/** S081: acknowledgment of claim for reimbursement (ACK_CLA). */
import { sedText } from '../../definition/definition-text.ts'

export const s081 = sedText(
  `
S081 SectorComponents/Sickness/S081 Acknowledgment of claim for reimbursement (ACK_CLA)
  GlobalNoteAcknowledgementClaim
    globalCLAReferenceCreditorLiaisonBody
    globalACKCLADebtorLiaisonBody
    totalNumberIndividualClaims
    TotalAmountBenefits > amount
    dateOfReceipt
    dateOfSubmission
`,
  `
S081
  GlobalNoteAcknowledgementClaim!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalACKCLADebtorLiaisonBody! : text
    totalNumberIndividualClaims! : count
    TotalAmountBenefits! > amount
    dateOfReceipt!
    dateOfSubmission!
`,
)
