/** H020: claim for - Reimbursement - Administrative Check /Medical information. */
import { sedText } from '../../definition/definition-text.ts'

export const h020 = sedText(
  `
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
      inReferenceYour : code reference-list or other
      issuedOn
      invoiceNumberCreditorInstitution
      InvoiceAmountInCurrencyCreditorInstitution > amount
`,
  `
H020
  GlobalClaim!
    CreditorInstitution! > institution
    globalReferenceSetByCreditorInstitution! : text 25
    totalNumberInvoices! : count
    TotalClaimAmountInCurrencyCreditorInstitution!
      amount! : amount
      currency! : code european-currency
      paymentDueOn : date
    DebtorInstitution > institution
    BankDetails > sepa-account
  Claim!
    Person! > person-receiving-benefits
    Reimbursement[]!
      inReferenceYour! : code reference-list
      issuedOn! : date
      invoiceNumberCreditorInstitution! : text 65
      InvoiceAmountInCurrencyCreditorInstitution! > amount
`,
)
