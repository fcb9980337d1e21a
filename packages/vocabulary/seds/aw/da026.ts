/** DA026: information on Payment - Interest (PAY_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da026 = sedText(`
DA026 SectorComponents/AWOD/DA026 Information on Payment - Interest (PAY_ILP)
  GlobalNotePAYILP
    globalILPReferenceCreditorLiaisonBody
    globalPAYILPReferenceDebtorLiaisonBody
    totalNumberIndividualPayments
    TotalPaymentAmount > amount
    TotalInterestAmount > amount
    dateSubmission
  IndividualPAYILPs
    IndividualPAYILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalILPReferenceCreditorLiaisonBody
        globalPAYILPReferenceDebtorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualPAYILPNumberDebtorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits-da
      TotalAmountIndividualPayment > amount
      TheAmountIndividualInterest > amount
      interestRatePercentage
`)
