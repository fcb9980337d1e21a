/** H021: reply to Claim for Reimbursement - Administrative Check /Medical information. */
import { sedText } from '../../definition/definition-text.ts'

export const h021 = sedText(`
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
      inReferenceOur
      issuedOn
      invoiceNumberCreditorInstitution
      InvoiceAmountInCurrencyCreditorInstitution > amount
      rejection
      DetailPartialFullRejection
        InvoiceAmountRejectedInCurrencyCreditor > amount
      rejectionReason
      PleaseFillInFollowingIfRejectionReasonOther
        other
`)
