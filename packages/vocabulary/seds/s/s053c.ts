/** S053C: contestation of Request for refund of overpayment (COC_RRO). */
import { sedText } from '../../definition/definition-text.ts'

export const s053c = sedText(
  `
S053C SectorComponents/Sickness/S053C Contestation of Request for refund of overpayment (COC_RRO)
  GlobalNoteCOCRRO
    globalReferenceLiaisonBody
    globalCOCRROLiaisonBody
    totalNumberIndividualContestations
    TotalAmountIndividualOverpayments > amount
    dateSubmission
  IndividualCOCRROs
    IndividualCOCRRO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalRROReferenceLiaisonBody
        globalCOCRROReferenceLiaisonBody
        individualRRONumberLiaisonBody
        individualCOCRRONumberLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      RefundPeriod > fixed-period
      RefundAmount > amount
      contestationReasons
      PleaseFillInFollowingIfReply02WeDoNotAccept
        requestedAdditionalInformation
      PleaseFillInFollowingIfReply99Other
        other
      dateIssueRPYRRO
`,
  `
S053C
  GlobalNoteCOCRRO!
    globalReferenceLiaisonBody! : text
    globalCOCRROLiaisonBody! : text
    totalNumberIndividualContestations! : count
    TotalAmountIndividualOverpayments! > amount
    dateSubmission!
  IndividualCOCRROs!
    IndividualCOCRRO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalRROReferenceLiaisonBody! : text
        globalCOCRROReferenceLiaisonBody! : text
        individualRRONumberLiaisonBody! : text
        individualCOCRRONumberLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod! > fixed-period
      numberMonths : count
      RefundAmount! > amount
      ContestationReasons!
        contestationReasons : code reply-code-over-payment
        FillInFollowingIfContestationReasons02
          requestedAdditionalInformation! : free-text 500
`,
)
