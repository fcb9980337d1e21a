/** S031: reply to contestation of claim for interest on late payment - interest (RPY_COC_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s031 = sedText(
  `
S031 SectorComponents/Sickness/S031 Reply to contestation of claim for interest on late payment - interest (RPY_COC_ILP)
  GlobalNoteRPYCOCILP
    globalILPReferenceCreditorLiaisonBody
    globalCOCILPReferenceDebtorLiaisonBody
    globalRPYCOCILPReferenceCreditorLiaisonBody
    totalNumberContestationReplies
    TotalInterestAmount > amount
    dateSubmission
  IndividualRPYCOCILPs
    IndividualRPYCOCILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalILPReferenceCreditorLiaisonBody
        globalCRNILPReferenceCreditorLiaisonBody
        globalCOCILPReferenceDebtorLiaisonBody
        globalRPYCOCILPReferenceCreditorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualCRNILPNumberCreditorLiaisonBody
        individualCOCILPNumberDebtorLiaisonBody
        individualRPYCOCILPNumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      InterestAmount > amount
      replyCode
      PleaseFillInFollowingIfReplyCode01 > if-reply-contestation01
`,
  `
S031
  GlobalNoteRPYCOCILP!
    globalILPReferenceCreditorLiaisonBody! : text
    globalCOCILPReferenceDebtorLiaisonBody! : text
    globalRPYCOCILPReferenceCreditorLiaisonBody! : text
    totalNumberContestationReplies! : count
    TotalAmountAcceptedContestations! > amount
    dateSubmission!
  IndividualRPYCOCILPs!
    IndividualRPYCOCILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References! > references-da025
      PersonReceivingBenefits! > person-receiving-benefits
      TotalAmountAcceptedContestations! > amount
      replyContestation! > reply-contestation
`,
)
