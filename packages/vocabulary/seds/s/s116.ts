/** S116: information on payment of individual claim - fixed amounts (PAY_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s116 = sedText(
  `
S116 SectorComponents/Sickness/S116 Information on payment of individual claim - fixed amounts (PAY_IMO)
  GlobalNotePAYIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    globalPAYIMOReferenceDebtorLiaisonBody
    totalNumberMonthsCLAIMO
    LumpSum > amount
    totalNumberIndividualPayments
    TotalPaymentAmountPaid > amount
    TotalAmountCreditNotes > amount
    TotalAmountContestations > amount
    TotalClaimAmount > amount
    TotalAmountDownPayment > amount
    TotalAmountOverpayments > amount
    OverpaymentReferences > overpayment-references
    OffsettingReferences > offsetting-references
    dateOfSubmission
  IndividualPAYIMOs
    IndividualPAYIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        globalCLAIMOReferenceCreditorLiaisonBody
        globalPAYIMOReferenceDebtorLiaisonBody
        individualIMONumberCreditorLiaisonBody
        individualCLAIMONumberCreditorLiaisonBody
        COCIMOReferencesDebtorLiaisonBody
          COCIMOReferenceDebtorLiaisonBody[]
            globalCOCIMOReferenceDebtorLiaisonBody
            individualCOCIMONumberDebtorLiaisonBody
        COCCLAIMOReferencesDebtorLiaisonBody
          COCCLAIMOReferencesDebtorLiaisonBody[]
            globalCOCCLAIMOReferenceDebtorLiaisonBody
            individualCOCCLAIMONumberDebtorLiaisonBody
        individualPAYIMONumberDebtorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      numberOfMonthsClaimIMO
      numberOfMonthsCRNIMO
      numberMonthsCOCIMO
      TotalIndividualAmountPaymentIMO > amount
      TotalIndividualAmountClaimIMO > amount
      TotalIndividualAmountCreditNotesIMO > amount
      PAYIMOInformationCreditNotes
        PAYIMOInformationCreditNote[]
          originalGlobalIMOReferenceCreditorLiaisonBody
          globalCRNIMOReferenceCreditorLiaisonBody
          individualCRNIMONumberCreditorLiaisonBody
      TotalIndividualAmountContestationsCLAIMO > amount
`,
  `
S116
  GlobalNotePAYIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCLAIMOReferenceCreditorLiaisonBody! : text
    globalPAYIMOReferenceDebtorLiaisonBody! : text
    totalNumberMonthsCLAIMO : count
    dateOfSubmission!
    LumpSum! > amount
    totalNumberIndividualPayments : count
    TotalPaymentAmount! > total-payment-amount
    TotalClaimAmount! > amount
    TotalAmountCreditNotes > amount
    TotalAmountAcceptedContestations > amount
    DownPayment > down-payment
    Overpayment > overpayment
    Offsetting
      TotalOffsettingAmount > amount
      Offsettings[]
        OffsettingAmount! > amount
        OffsettingReferences!
          originalGlobalIMOReferenceCreditorLiaisonBody! : text
          offsettingReference! : text
    CreditNotesAfterPayment
      TotalCreditNotesAmount > amount
      CreditNotes[]
        CreditNoteAmount! > amount
        ReferencesCreditNote!
          originalGlobalIMOReferenceCreditorLiaisonBody! : text
          globalReferenceCreditNote! : text
          individualReferenceCreditNote! : text
    FormerPayments
      TotalAmountFormerPayments > amount
      FormerPayments[]
        FormerPayment! > amount
        ReferenceFormerPayment!
          originalGlobalIMOReferenceCreditorLiaisonBody! : text
          globalReferenceFormerPayment! : text
          individualReferenceFormerPayment! : text
  IndividualPAYIMOs!
    IndividualPAYIMO[]! batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References!
        globalIMOReferenceCreditorLiaisonBody! : text
        globalCLAIMOReferenceCreditorLiaisonBody! : text
        globalPAYIMOReferenceDebtorLiaisonBody! : text
        individualIMONumberCreditorLiaisonBody! : text
        individualPAYIMONumberDebtorLiaisonBody! : text
        COCIMOReferencesDebtorLiaisonBody
          COCIMOReferenceDebtorLiaisonBody[]
            globalCOCIMOReferenceDebtorLiaisonBody : text
            individualCOCIMONumberDebtorLiaisonBody : text
      PersonReceivingBenefits! > person-receiving-benefits
      numberOfMonthsClaimIMO : count
      numberOfMonthsCRNIMO : count
      numberMonthsCOCIMO : count
      TotalIndividualAmountPaymentIMO! > amount
      TotalIndividualAmountClaimIMO! > amount
      CreditNotes
        CreditNote[]
          IndividualAmountCreditNote! > amount
          CreditNoteReferences!
            globalCRNIMOReferenceCreditorLiaisonBody! : text
            individualCRNIMONumberCreditorLiaisonBody! : text
      AcceptedContestations
        AcceptedContestation[]
          IndividualAmountAcceptedContestation! > amount
          ReferencesAcceptedContestation!
            globalCOCCLAIMOReferenceDebtorLiaisonBody! : text
            individualCOCCLAIMONumberDebtorLiaisonBody! : text
`,
)
