/** S051: request for refund of overpayment (RRO). */
import { sedText } from '../../definition/definition-text.ts'

export const s051 = sedText(`
S051 SectorComponents/Sickness/S051 Request for refund of overpayment (RRO)
  GlobalNoteRRO
    globalRROReferenceLiaisonBody
    identificationSender
    totalNumberIndividualsRRO
    TotalAmountIndividualOverpayments > amount
    financialYear
    dateSubmission
  IndividualRROs
    IndividualRRO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalRROReferenceLiaisonBody
        globalCLAIMOILPReferenceLiaisonBody
        individualRRONumberLiaisonBody
        individualCLAIMOILPNumberLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      RefundPeriod > fixed-period
      dateCreditorInstitutionRecordedRRO
      numberMonths
      RefundAmount > amount
      refundReason
      PleaseFillInFollowingIfRefundCode
        dateRefundCode
      PleaseFillInFollowingIfRefundCode99Other
        other
      AmountBenefits > amount
`)
