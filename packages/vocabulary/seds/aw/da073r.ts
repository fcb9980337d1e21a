/** DA073R: reply to Contestation of Identification of the Overpayment (RPY_COC_IO). */
import { sedText } from '../../definition/definition-text.ts'

export const da073r = sedText(
  `
DA073R SectorComponents/AWOD/DA073R Reply to Contestation of Identification of the Overpayment (RPY_COC_IO)
  GlobalNoteRPYCOCIO
    globalIOReferenceLiaisonBody
    globalCOCIOReferenceLiaisonBody
    globalRPYCOCIOReferenceLiaisonBody
    totalNumberIndividualContestationRepliesIO
    TotalAmountAcceptedContestations > amount
    dateSubmission
  IndividualRPYCOCIOs
    IndividualRPYCOCIO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIOReferenceLiaisonBody
        globalCOCIOReferenceLiaisonBody
        globalRPYCOCIOReferenceLiaisonBody
        individualIONumberLiaisonBody
        individualCOCIONumberLiaisonBody
        individualRPYCOCIONumberLiaisonBody
      RefundPeriod > fixed-period
      RefundAmount > amount
      replyContestation
      PleaseFillInFollowingIfReplyContestation02 > if-reply-contestation02
      PleaseFillInFollowingIfReplyContestation03
        additionalInformation
      PersonReceivingBenefits > person-receiving-benefits
      IndividualCLAAmount > amount
`,
  `
DA073R
  GlobalNoteRPYCOCIO!
    globalIOReferenceLiaisonBody! : text
    globalCOCIOReferenceLiaisonBody! : text
    globalRPYCOCIOReferenceLiaisonBody! : text
    totalNumberIndividualContestationRepliesIO! : count
    TotalAmountAcceptedContestations! > amount
    dateSubmission!
  IndividualRPYCOCIOs!
    IndividualRPYCOCIO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIOReferenceLiaisonBody! : text
        globalCOCIOReferenceLiaisonBody! : text
        globalRPYCOCIOReferenceLiaisonBody! : text
        individualIONumberLiaisonBody! : text
        individualCOCIONumberLiaisonBody! : text
        individualRPYCOCIONumberLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod! > fixed-period
      AmountAcceptedContestations! > amount
      ReplyContestation!
        replyContestation! : code reply-contestation-awod
        PleaseFillInFollowingIfReplyContestation02
          RefundPeriod! > fixed-period
          RefundAmount! > amount
        PleaseFillInFollowingIfReplyContestation03Or99
          additionalInformation! : free-text 500
        0 PleaseFillInFollowingIfReplyContestation02, PleaseFillInFollowingIfReplyContestation03Or99
`,
)
