/** S027: acknowledgement of claim for interest on late payment - interest (ACK_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s027 = sedText(
  `
S027 SectorComponents/Sickness/S027 Acknowledgement of claim for interest on late payment - interest (ACK_ILP)
  GlobalNoteAcknowledgementILP
    globalILPReferenceCreditorLiaisonBody
    globalACKILPReferenceDebtorLiaisonBody
    totalNumberOfIndividualClaims
    TotalInterestAmount > amount
    dateSubmission
    dateReceiptILP
`,
  `
S027
  GlobalNoteAcknowledgementILP!
    globalILPReferenceCreditorLiaisonBody! : text
    globalACKILPReferenceDebtorLiaisonBody! : text
    totalNumberOfIndividualClaims! : count
    TotalInterestAmount! > amount
    dateSubmission!
    dateReceiptILP!
`,
)
