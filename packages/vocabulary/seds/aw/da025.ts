/** DA025: reply to Contestation on Claim Interest on Late Payment - Interest (RPY_COC_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da025 = sedText(
  `
DA025 SectorComponents/AWOD/DA025 Reply to Contestation on Claim Interest on Late Payment - Interest (RPY_COC_ILP)
  GlobalNoteRPYCOCILP
    globalILPReferenceCreditorLiaisonBody
    globalCOCILPReferenceDebtorLiaisonBody
    globalRPYCOCILPReferenceCreditorLiaisonBody
    totalNumberOfContestationReplies
    TotalAmountAcceptedContestations > amount
    dateSubmission
  IndividualRPYCOCILPs
    IndividualRPYCOCILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalILPReferenceCreditorLiaisonBody
        globalCOCILPReferenceDebtorLiaisonBody
        globalRPYCOCILPReferenceCreditorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualCOCILPNumberDebtorLiaisonBody
        individualRPYCOCILPNumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits-da
      replyContestation
      PleaseFillInFollowingIfReplyContestation01 > if-reply-contestation01
      interestRatePercentage
`,
  `
DA025
  GlobalNoteRPYCOCILP!
    globalILPReferenceCreditorLiaisonBody! : text
    globalCOCILPReferenceDebtorLiaisonBody! : text
    globalRPYCOCILPReferenceCreditorLiaisonBody! : text
    totalNumberOfContestationReplies! : count
    TotalAmountAcceptedContestations! > amount
    dateSubmission!
  IndividualRPYCOCILPs!
    IndividualRPYCOCILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References! > references-da025
      PersonReceivingBenefits! > person-receiving-benefits
      ReplyContestation! > reply-contestation
`,
)
