/** DA019: reply for a payment. */
import { sedText } from '../../definition/definition-text.ts'

export const da019 = sedText(`
DA019 SectorComponents/AWOD/DA019 Reply for a payment
  GlobalNoteRPYPAY
    globalCLAReferenceCreditorLiaisonBody
    globalPAYReferenceDebtorLiaisonBody
    globalACKPAYReferenceCreditorLiaisonBody
    TotalPaymentAmount > amount
    dateOfReceiptPayment
    dateOfSubmission
`)
