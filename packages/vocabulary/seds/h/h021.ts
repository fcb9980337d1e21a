/** H021: reply to Claim for Reimbursement - Administrative Check /Medical information. */
import { sedText } from '../../definition/definition-text.ts'

export const h021 = sedText(
  `
H021 SectorComponents/Horizontal/H021 Reply to Claim for Reimbursement - Administrative Check /Medical information
  GlobalClaim
    CreditorInstitution > institution
    globalReferenceSetByCreditorInstitution
    globalReferenceSetByDebtorInstitution
    totalNumberInvoices
    Payment
      TotalClaimAmountInCurrencyCreditorInstitution > amount
      TotalClaimAmountRejectedInCreditorCurrency > amount
      TotalPaymentInCreditorCurrency > amount
      paymentReferenceForTransferCreditorInstitution
  Claim
    Person > person-receiving-benefits
    Reimbursement[]
      inReferenceOur : code reference-list or other
      issuedOn
      invoiceNumberCreditorInstitution
      InvoiceAmountInCurrencyCreditorInstitution > amount
      rejection : code rejected-whole-partly or other
      DetailPartialFullRejection
        InvoiceAmountRejectedInCurrencyCreditor > amount
      rejectionReason : code rejection-reason or other
      PleaseFillInFollowingIfRejectionReasonOther
        other
`,
  `
H021
  GlobalClaim!
    CreditorInstitution! > institution
    globalReferenceSetByCreditorInstitution! : text 25
    globalReferenceSetByDebtorInstitution! : text 25
    totalNumberInvoices : count
    Payment
      TotalClaimAmountInCurrencyCreditorInstitution! > amount
      TotalClaimAmountRejectedInCreditorCurrency > amount
      TotalPaymentInCreditorCurrency! > amount
      paymentReferenceForTransferCreditorInstitution : free-text 255
  Claim!
    Person! > person-receiving-benefits
    Reimbursement[]!
      inReferenceOur! : code reference-list
      issuedOn! : date
      invoiceNumberCreditorInstitution! : text 65
      InvoiceAmountInCurrencyCreditorInstitution! > amount
      rejection! : code rejected-whole-partly
      DetailPartialFullRejection
        InvoiceAmountRejectedInCurrencyCreditor > amount
      rejectionReason : code rejection-reason
      PleaseFillInFollowingIfRejectionReasonOther
        other : text 155
`,
)
