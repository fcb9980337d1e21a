/** S051: request for refund of overpayment (RRO). */
import { sedText } from '../../definition/definition-text.ts'

export const s051 = sedText(
  `
S051 SectorComponents/Sickness/S051 Request for refund of overpayment (RRO)
  GlobalNoteRRO
    globalRROReferenceLiaisonBody
    identificationSender : code sender-identification or other
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
`,
  `
S051
  GlobalNoteRRO!
    globalRROReferenceLiaisonBody! : text
    identificationSender : code sender-identification
    totalNumberIndividualsRRO! : count
    TotalAmountIndividualOverpayments! > amount
    TotalAmountOriginalBenefits! > amount
    dateSubmission!
  IndividualRROs!
    IndividualRRO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalRROReferenceLiaisonBody! : text
        globalCLAIMOILPReferenceLiaisonBody! : text
        individualRRONumberLiaisonBody! : text
        individualCLAIMOILPNumberLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod! > fixed-period
      dateCreditorDebtorInstitutionReceivedRelevantInformation!
      numberMonths : count
      RefundAmount! > amount
      RefundReason!
        refundReason : code refund-reasons
        PleaseFillInFollowingIfRefundCode
          dateRefundCode
        PleaseFillInFollowingIfRefundCode99Other
          other : free-text 500
      AmountBenefits! > amount
`,
)
