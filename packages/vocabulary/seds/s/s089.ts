/** S089: information on down payments (IDP). */
import { sedText } from '../../definition/definition-text.ts'

export const s089 = sedText(
  `
S089 SectorComponents/Sickness/S089 Information on down payments (IDP)
  GlobalNoteIDP
    globalCLAReferenceCreditorLiaisonBody
    globalIDPReferenceDebtorLiaisonBody
    totalNumberIndividualClaims
    TotalAmountBenefits > amount
    TotalAmountDownPayment > amount
    downPaymentPercentageTotalAmountBenefits
    dateOfSubmission
`,
  `
S089
  GlobalNoteIDP!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalIDPReferenceDebtorLiaisonBody! : text
    totalNumberIndividualClaims! : count
    TotalAmountBenefits! > amount
    TotalAmountDownPayment! > amount
    downPaymentPercentageTotalAmountBenefits! : percentage
    dateOfSubmission!
`,
)
