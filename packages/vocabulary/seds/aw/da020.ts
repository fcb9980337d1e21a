/** DA020: claim Interest on Late Payment - Interest (ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da020 = sedText(
  `
DA020 SectorComponents/AWOD/DA020 Claim Interest on Late Payment - Interest (ILP)
  GlobalNoteILP
    globalILPReferenceCreditorLiaisonBody
    totalNumberIndividualClaims
    TotalInterestAmount > amount
    BankAccountCreditorLiaisonBody > sepa-account
    dateSubmission
  IndividualILPs
    IndividualILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalCLAReferenceCreditorLiaisonBody
        globalILPReferenceCreditorLiaisonBody
        individualCLANumberCreditorLiaisonBody
        individualILPNumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits-da
      AmountOutstandingClaimWhichHasNotBeenSettled > amount
      Interests
        interestRatePercentage
        InterestPeriod > fixed-period
      TheAmountIndividualInterest > amount
`,
  `
DA020
  GlobalNoteILP!
    globalILPReferenceCreditorLiaisonBody! : text
    totalNumberIndividualClaims! : count
    TotalInterestAmount! > amount
    BankAccountCreditorLiaisonBody! > sepa-account
    dateSubmission!
  IndividualILPs!
    IndividualILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalILPReferenceCreditorLiaisonBody! : text
        globalCLAReferenceCreditorLiaisonBody! : text
        individualILPNumberCreditorLiaisonBody! : text
        individualCLANumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      LatePaymentAmount! > amount
      Interests!
        interestRatePercentage! : percentage
        InterestPeriod! > fixed-period
      TheAmountIndividualInterest! > amount
`,
)
