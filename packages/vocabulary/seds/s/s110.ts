/** S110: claim for reimbursement of fixed amounts (CLA_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s110 = sedText(
  `
S110 SectorComponents/Sickness/S110 Claim for reimbursement of fixed amounts (CLA_IMO)
  GlobalNoteCLAIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    financialYear
    lumpSumLegalCategory
    LumpSum > amount
    totalNumberMonths
    TotalAmountClaim > amount
    BankAccountCreditorLiaisonBody > sepa-account
    dateSubmission
`,
  `
S110
  GlobalNoteCLAIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCLAIMOReferenceCreditorLiaisonBody! : text
    financialYear! : year
    LumpSumLegalCategory! > lump-sum-legal-category
    LumpSum! > amount
    totalNumberMonths : count
    TotalAmountClaim! > amount
    BankAccountCreditorLiaisonBody! > sepa-account
    dateSubmission!
`,
)
