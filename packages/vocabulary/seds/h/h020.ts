/** H020: claim for - Reimbursement - Administrative Check /Medical information. */
import { sedText } from '../../definition/definition-text.ts'

export const h020 = sedText(`
H020 SectorComponents/Horizontal/H020 Claim for - Reimbursement - Administrative Check /Medical information
  GlobalClaim
    CreditorInstitution > institution
    globalReferenceSetByCreditorInstitution
    totalNumberInvoices
    TotalClaimAmountInCurrencyCreditorInstitution
      amount
      currency
      paymentDueOn
    DebtorInstitution > institution
    BankDetails > sepa-account
  Claim
    Person > person-receiving-benefits
    Reimbursement[]
      inReferenceYour
      issuedOn
      invoiceNumberCreditorInstitution
      InvoiceAmountInCurrencyCreditorInstitution > amount
`)
