/** DA074: decision on the Refund of Overpayment (IRO_IO). */
import { sedText } from '../../definition/definition-text.ts'

export const da074 = sedText(
  `
DA074 SectorComponents/AWOD/DA074 Decision on the Refund of Overpayment (IRO_IO)
  GlobalNoteDecisionIROIO
    globalIOReferenceLiaisonBody
    globalDecisionIOReferenceDebtorLiaisonBody
    totalNumberIndividualDecisionIO
    TotalAmountIndividualOverpayments > amount
    MethodRefund
      methodRefund : code refund-method or other
      PleaseFillInFollowingIfMethodRefundBankTransfer
        BankAccountDebtorLiaisonBody > sepa-account
      PleaseFillInFollowingIfMethodRefundOffset
        globalCLAReferenceCreditorLiaisonBody
    dateSubmission
  IndividualDecisionIOs
    IndividualDecisionIO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIOReferenceLiaisonBody
        globalACPIOReferenceLiaisonBody
        globalDecisionIOReferenceDebtorLiaisonBody
        individualIONumberLiaisonBody
        individualACPIONumberLiaisonBody
        individualIODecisionNumberDebtorLiaisonBody
      RefundPeriod > fixed-period
      RefundAmount > amount
      PersonReceivingBenefits > person-receiving-benefits
`,
  `
DA074
  GlobalNoteDecisionIROIO!
    globalIOReferenceLiaisonBody! : text
    globalACPIOReferenceLiaisonBody! : text
    globalDecisionIOReferenceDebtorLiaisonBody! : text
    totalNumberIndividualDecisionIO! : count
    TotalAmountIndividualOverpayments! > amount
    MethodRefund
      methodRefund! : code refund-method
      PleaseFillInFollowingIfMethodRefundBankTransfer
        BankAccountDebtorLiaisonBody > sepa-account
      PleaseFillInFollowingIfMethodRefundOffset
        globalCLAReferenceCreditorLiaisonBody! : text
      0 PleaseFillInFollowingIfMethodRefundBankTransfer, PleaseFillInFollowingIfMethodRefundOffset
    dateSubmission!
  IndividualDecisionIOs!
    IndividualDecisionIO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIOReferenceLiaisonBody! : text
        globalACPIOReferenceLiaisonBody! : text
        globalDecisionIOReferenceDebtorLiaisonBody! : text
        individualIONumberLiaisonBody! : text
        individualACPIONumberLiaisonBody! : text
        individualIODecisionNumberDebtorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod > fixed-period
      RefundAmount! > amount
`,
)
