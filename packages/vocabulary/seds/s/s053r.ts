/** S053R: reply to Contestation of Request for refund of overpayment (RPY_COC_RRO). */
import { sedText } from '../../definition/definition-text.ts'

export const s053r = sedText(
  `
S053R SectorComponents/Sickness/S053R Reply to Contestation of Request for refund of overpayment (RPY_COC_RRO)
  GlobalNoteRPYCOCRRO
    globalRROReferenceLiaisonBody
    globalCOCRROReferenceLiaisonBody
    globalRPYCOCRROReferenceLiaisonBody
    totalNumberIndividualContestationRepliesRRO
    TotalAmountAcceptedContestations > amount
    dateSubmission
  IndividualRPYCOCRROs
    IndividualRPYCOCRRO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalRROReferenceLiaisonBody
        globalCOCRROReferenceLiaisonBody
        globalRPYCOCRROReferenceLiaisonBody
        individualRRONumberLiaisonBody
        individualCOCRRONumberLiaisonBody
        individualRPYCOCRRONumberLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      RefundPeriod > fixed-period
      dateCreditorDebtorInstitutionRecordedRRO
      numberMonths
      RefundAmount > amount
      replyContestation
      PleaseFillInFollowingIfReplyContestation02 > if-reply-contestation02
      PleaseFillInFollowingIfReplyContestation03
        additionalInformation
`,
  `
S053R
  GlobalNoteRPYCOCRRO!
    globalRROReferenceLiaisonBody! : text
    globalCOCRROReferenceLiaisonBody! : text
    globalRPYCOCRROReferenceLiaisonBody! : text
    totalNumberIndividualContestationRepliesRRO! : count
    TotalAmountAcceptedContestations! > amount
    dateSubmission!
  IndividualRPYCOCRROs!
    IndividualRPYCOCRRO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalRROReferenceLiaisonBody! : text
        globalCOCRROReferenceLiaisonBody! : text
        globalRPYCOCRROReferenceLiaisonBody! : text
        individualRRONumberLiaisonBody! : text
        individualCOCRRONumberLiaisonBody! : text
        individualRPYCOCRRONumberLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod! > fixed-period
      AmountAcceptedContestations! > amount
      ReplyContestation!
        replyContestation : code reply-contestation-sickness
        PleaseFillInFollowingIfReplyContestation02
          RefundPeriod! > fixed-period
          RefundAmount! > amount
        PleaseFillInFollowingIfReplyContestation0399
          additionalInformation! : free-text 500
`,
)
