/** S091: information on payment of individual claim (PAY). */
import { sedText } from '../../definition/definition-text.ts'

export const s091 = sedText(`
S091 SectorComponents/Sickness/S091 Information on payment of individual claim (PAY)
  GlobalNotePAY
    globalCLAReferenceCreditorLiaisonBody
    globalPAYReferenceDebtorLiaisonBody
    totalNumberIndividualPayments
    TotalPaymentAmountPaid > amount
    TotalAmountCreditNotes > amount
    TotalAmountContestations > amount
    TotalAmountBenefits > amount
    TotalAmountDownPayment > amount
    TotalAmountOverpayment > amount
    OverpaymentReferences > overpayment-references
    OffsettingReferences > offsetting-references
    dateOfSubmission
  IndividualPAYs
    IndividualPAY[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da018
      PersonReceivingBenefits > person-receiving-benefits
      TotalIndividualAmountPayment > amount
      TotalIndividualAmountBenefits > amount
      TotalIndividualAmountCreditNotes > amount
      PayInformationCreditNotes
        PAYInformationOnCreditNote[] > pay-information-on-credit-note-details
      TotalIndividualAmountContestations > amount
`)
