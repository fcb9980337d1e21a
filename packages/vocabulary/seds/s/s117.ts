/** S117: acknowledgement of payment of individual claim - fixed amounts (ACK_PAY_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s117 = sedText(
  `
S117 SectorComponents/Sickness/S117 Acknowledgement of payment of individual claim - fixed amounts (ACK_PAY_IMO)
  GlobalNoteACKPAYIMO
    globalIMOReferenceCreditorLiaisonBody
    globalPAYIMOReferenceDebtorLiaisonBody
    globalACKPAYIMOReferenceDebtorLiaisonBody
    TotalPaymentAmountPaidByDebtor > amount
    dateReceiptPaymentByCreditor
    dateSubmission
`,
  `
S117
  GlobalNoteACKPAYIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalPAYIMOReferenceDebtorLiaisonBody! : text
    globalACKPAYIMOReferenceDebtorLiaisonBody! : text
    TotalPaymentAmountPaidByDebtor > amount
    dateReceiptPaymentByCreditor!
    dateSubmission!
`,
)
