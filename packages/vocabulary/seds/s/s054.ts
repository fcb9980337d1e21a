/** S054: information on refund of overpayment (IRO_RRO). */
import { sedText } from '../../definition/definition-text.ts'

export const s054 = sedText(`
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
`)
