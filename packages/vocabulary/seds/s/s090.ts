/** S090: reply to information on down payments (RPY_IDP). */
import { sedText } from '../../definition/definition-text.ts'

export const s090 = sedText(
  `
S090 SectorComponents/Sickness/S090 Reply to information on down payments (RPY_IDP)
  GlobalNoteRPYIDP
    globalCLAReferenceCreditorLiaisonBody
    globalIDPReferenceDebtorLiaisonBody
    globalRPYIDPReferenceCreditorLiaisonBody
    totalNumberIndividualClaims
    TotalAmountDownPayment > amount
    TotalAmountBenefits > amount
    downPaymentPercentageTotalAmountBenefits
    rPYIDPReplyCode : code down-payment-refusal or other
    dateOfSubmission
`,
  `
S090
  GlobalNoteRPYIDP!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalIDPReferenceDebtorLiaisonBody! : text
    globalRPYIDPReferenceCreditorLiaisonBody! : text
    rPYIDPReplyCode : code down-payment-refusal
    dateOfSubmission!
`,
)
