/** S026: claim interest on late payment - interest (ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s026 = sedText(
  `
S026 SectorComponents/Sickness/S026 Claim interest on late payment - interest (ILP)
  GlobalNoteILP
    globalILPReferenceCreditorLiaisonBody
    totalNumberOfIndividualClaims
    TotalInterestAmount > amount
    BankAccountCreditorLiaisonBody > sepa-account
    dateSubmission
  IndividualILPs
    IndividualILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalILPReferenceCreditorLiaisonBody
        globalCLAIMOReferenceCreditorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualCLAIMOCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      InitialClaimAmount > amount
      interestRatePercentage
      InterestPeriod > fixed-period
      numberMonthsDelay
      InterestAmount > amount
`,
  `
S026
  GlobalNoteILP!
    globalILPReferenceCreditorLiaisonBody! : text
    totalNumberOfIndividualClaims! : count
    TotalInterestAmount! > amount
    BankAccountCreditorLiaisonBody! > sepa-account
    dateSubmission!
  IndividualILPs!
    IndividualILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalILPReferenceCreditorLiaisonBody! : text
        globalCLACLAIMOReferenceCreditorLiaisonBody! : text
        individualILPNumberCreditorLiaisonBody! : text
        individualCLACLAIMONumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      LatePaymentAmount! > amount
      Interests!
        interestRatePercentage! : decimal
        InterestPeriod! > fixed-period
      InterestAmount! > amount
`,
)
