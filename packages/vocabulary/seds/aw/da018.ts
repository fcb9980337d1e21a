/** DA018: information on Payment of Single Claim - Benefits in Kind (PAY). */
import { sedText } from '../../definition/definition-text.ts'

export const da018 = sedText(`
DA018 SectorComponents/AWOD/DA018 Information on Payment of Single Claim - Benefits in Kind (PAY)
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
    OverpaymentReferences
      OverpaymentReferencesDetails[] > overpayment-references
    OffsettingReferences > offsetting-references
    dateOfSubmission
  IndividualPAYs
    IndividualPAY[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da018
      PersonReceivingBenefits > person-receiving-benefits
      TotalIndividualAmountPayment > amount
      TotalIndividualAmountOfBenefits > amount
      TotalIndividualAmountOfCreditNotes > amount
      PAYInformationOnCreditNote
        PAYInformationOnCreditNoteDetails[] > pay-information-on-credit-note-details
      TotalIndividualAmountOfContestations > amount
`)
