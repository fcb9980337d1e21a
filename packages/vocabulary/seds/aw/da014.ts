/** DA014: information on Down Payments - Benefits in Kind (IDP). */
import { sedText } from '../../definition/definition-text.ts'

export const da014 = sedText(
  `
DA014 SectorComponents/AWOD/DA014 Information on Down Payments - Benefits in Kind (IDP)
  GlobalNoteIDP
    globalCLAReferenceCreditorLiaisonBody
    globalIDPReferenceDebtorLiaisonBody
    totalNumberIndividualClaims
    TotalAmountBenefits > amount
    DownPaymentAmount > amount
    downPaymentPercentageTotalAmountBenefits
    dateOfSubmission
`,
  `
DA014
  GlobalNoteIDP!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalIDPReferenceDebtorLiaisonBody! : text
    totalNumberIndividualClaims! : count
    TotalAmountBenefits! > amount
    DownPaymentAmount! > amount
    downPaymentPercentageTotalAmountBenefits! : percentage
    dateOfSubmission!
`,
)
