/** S092: acknowledgement of payment of single claim (ACK_PAY). */
import { sedText } from '../../definition/definition-text.ts'

export const s092 = sedText(
  `
S092 SectorComponents/Sickness/S092 Acknowledgement of payment of single claim (ACK_PAY)
  GlobalNoteRPYPAY
    totalCLACreditorLiaisonBody
    globalPAYReferenceDebtorLiaisonBody
    globalACKPAYReferenceCreditorLiaisonBody
    TotalPaymentAmount > amount
    dateOfReceiptPayment
    dateOfSubmission
`,
  `
S092
  GlobalNoteRPYPAY!
    totalCLACreditorLiaisonBody! : text
    globalPAYReferenceDebtorLiaisonBody! : text
    globalACKPAYReferenceCreditorLiaisonBody! : text
    TotalPaymentAmount! > amount
    dateOfReceiptPayment!
    dateOfSubmission!
`,
)
