/** S115: reply to information on down payment of fixed amounts (RPY_IDP_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s115 = sedText(
  `
S115 SectorComponents/Sickness/S115 Reply to information on down payment of fixed amounts (RPY_IDP_IMO)
  GlobalNoteRPYIDPIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    globalIDPIMOReferenceDebtorLiaisonBody
    globalRPYIDPIMOReferenceCreditorLiaisonBody
    TotalClaimAmount > amount
    DownPaymentAmount > amount
    downPaymentPercentage
    BankAccount > sepa-account
    replyCode : code down-payment-refusal or other
    dateSubmission
`,
  `
S115
  GlobalNoteRPYIDPIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCLAIMOReferenceCreditorLiaisonBody! : text
    globalIDPIMOReferenceDebtorLiaisonBody! : text
    globalRPYIDPIMOReferenceCreditorLiaisonBody! : text
    TotalClaimAmount! > amount
    DownPaymentAmount! > amount
    downPaymentPercentage! : percentage
    BankAccount! > sepa-account
    replyCode : code down-payment-refusal
    dateSubmission!
`,
)
