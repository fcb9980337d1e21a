/** S091: information on payment of individual claim (PAY). */
import { sedText } from '../../definition/definition-text.ts'

export const s091 = sedText(
  `
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
`,
  `
S091
  GlobalNotePAY!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalPAYReferenceDebtorLiaisonBody! : text
    totalNumberIndividualPayments! : count
    dateOfSubmission!
    TotalPaymentAmount! > total-payment-amount
    TotalAmountBenefits! > amount
    TotalAmountCreditNotes > amount
    TotalAmountAcceptedContestations > amount
    DownPayment > down-payment
    Overpayment > overpayment
    Offsetting
      TotalOffsettingAmount > amount
      Offsettings[]
        OffsettingAmount! > amount
        OffsettingReferences!
          OriginalGlobalCLAReferenceCreditorLiaisonBody! : text
          GlobalPAYReferenceDebtorLiaisonBody! : text
    CreditNotesAfterPayment
      TotalCreditNotesAmount > amount
      CreditNotes[]
        CreditNoteAmount! > amount
        ReferencesCreditNote!
          OriginalGlobalCLAReferenceCreditorLiaisonBody! : text
          globalReferenceCreditNote! : text
          individualReferenceCreditNoteReferenceIndividualCRN! : text
    FormerPayments
      TotalAmountFormerPayments > amount
      FormerPayments[]
        OverpaidAmountClaim! > amount
        ReferenceFormerPayment!
          OriginalGlobalCLAReferenceCreditorLiaisonBody! : text
          globalReferenceFormerPayment! : text
          individualReferenceFormerPayment! : text
  IndividualPAYs!
    IndividualPAY[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalCLAReferenceCreditorLiaisonBody! : text
        globalPAYReferenceDebtorLiaisonBody! : text
        individualCLANumberCreditorLiaisonBody! : text
        individualPAYNumberDebtorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      TotalIndividualAmountPaid! > amount
      TotalIndividualAmountBenefits! > amount
      CreditNotes
        CreditNote[]
          IndividualAmountCreditNote! > amount
          CreditNoteReferences!
            globalCRNReferenceCreditorLiaisonBody! : text
            individualCRNNumberCreditorLiaisonBody! : text
      AcceptedContestations
        AcceptedContestation[]
          IndividualAmountAcceptedContestation! > amount
          ReferencesAcceptedContestation!
            globalCOCReferenceDebtorLiaisonBody! : text
            individualCOCNumberDebtorLiaisonBody! : text
`,
)
