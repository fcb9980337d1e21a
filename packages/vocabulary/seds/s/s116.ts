/** S116: information on payment of individual claim - fixed amounts (PAY_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s116 = sedText(`
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
`)
