/** S032: information on payment - interest (PAY_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s032 = sedText(
  `
S032 SectorComponents/Sickness/S032 Information on payment - interest (PAY_ILP)
  GlobalNotePAYILP
    globalILPReferenceCreditorLiaisonBody
    globalPAYILPReferenceCreditorLiaisonBody
    totalNumberIndividualPayments
    TotalInterestAmount > amount
    TotalCreditNoteAmount > amount
    TotalPaymentAmount > amount
    dateSubmission
    BankAccountCreditorLiaisonBody > sepa-account
  IndividualPAYILPs
    IndividualPAYILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalILPReferenceCreditorLiaisonBody
        globalCRNILPReferenceCreditorLiaisonBody
        globalPAYILPReferenceDebtorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualCRNILPNumberCreditorLiaisonBody
        individualPAYILPNumberDebtorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      TotalAmountIndividualInterests > amount
      TotalIndividualAmountAcceptedContestations > amount
      TotalIndividualCreditNoteAmount > amount
      TotalPaymentAmount > amount
`,
  `
S032
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
      TotalPaymentAmount! > amount
      TotalAmountIndividualInterests! > amount
      TotalIndividualCreditNoteAmount > amount
      TotalIndividualAmountAcceptedContestations > amount
      CreditNotes > credit-notes
      AcceptedContestations > accepted-contestations
`,
)
