/** S054: information on refund of overpayment (IRO_RRO). */
import { sedText } from '../../definition/definition-text.ts'

export const s054 = sedText(
  `
S054 SectorComponents/Sickness/S054 Information on refund of overpayment (IRO_RRO)
  GlobalNoteIRORRO
    globalRROReferenceLiaisonBody
    globalIRORROReferenceLiaisonBody
    totalNumberIRORRO
    TotalAmount > amount
    dateSubmission
    offsetAgainstGlobalCLAIMOReferenceCreditorLiaisonBody
  IndividualIRORROs
    IndividualIRORRO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalRROReferenceLiaisonBody
        globalACPRROReferenceLiaisonBody
        globalIRORROReferenceDebtorLiaisonBody
        individualRRONumberLiaisonBody
        individualACPRRONumberLiaisonBody
        individualIRORRONumberDebtorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      RefundPeriod > fixed-period
      RefundAmount > amount
`,
  `
S054
  GlobalNoteIRORRO!
    globalRROReferenceLiaisonBody! : text
    globalACPRROReferenceLiaisonBody! : text
    globalIRORROReferenceLiaisonBody! : text
    totalNumberIRORRO! : count
    TotalAmount! > amount
    MethodRefund
      methodRefund : code refund-method-sickness
      FillInFollowingIfMethodRefundOffset
        globalCLACLAIMOReferenceCreditorLiaisonBody! : text
    dateSubmission!
  IndividualIRORROs!
    IndividualIRORRO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalRROReferenceLiaisonBody! : text
        globalACPRROReferenceLiaisonBody! : text
        globalIRORROReferenceDebtorLiaisonBody! : text
        individualRRONumberLiaisonBody! : text
        individualACPRRONumberLiaisonBody! : text
        individualIRORRONumberDebtorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod! > fixed-period
      RefundAmount! > amount
`,
)
