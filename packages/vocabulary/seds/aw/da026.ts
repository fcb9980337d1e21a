/** DA026: information on Payment - Interest (PAY_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da026 = sedText(
  `
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
`,
  `
DA026
  GlobalNotePAYILP! > global-note-late-payment-information
  IndividualPAYILPs!
    IndividualPAYILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalILPReferenceCreditorLiaisonBody! : text
        globalPAYILPReferenceDebtorLiaisonBody! : text
        individualILPNumberCreditorLiaisonBody! : text
        individualPAYILPNumberDebtorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      TotalAmountIndividualPayment! > amount
      TheAmountIndividualInterest! > amount
      TotalIndividualCreditNoteAmount > amount
      TotalIndividualAmountAcceptedContestations > amount
      CreditNotes > credit-notes
      AcceptedContestations > accepted-contestations
`,
)
