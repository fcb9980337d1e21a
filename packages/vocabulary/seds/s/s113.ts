/** S113: reply to contestation of global claim - fixed amounts (RPY_COC_CLA_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s113 = sedText(
  `
S113 SectorComponents/Sickness/S113 Reply to contestation of global claim - fixed amounts (RPY_COC_CLA_IMO)
  GlobalNoteRPYCOCCLAIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    globalCOCCLAIMOReferenceDebtorLiaisonBody
    globalRPYCOCCLAIMOReferenceCreditorLiaisonBody
    replyCode : code reply-code-rpycocclaimo or other
    PleaseFillInFollowingIfReplyCode02
      reasonNonAcceptance
    dateSubmission
`,
  `
S113
  GlobalNoteRPYCOCCLAIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCLAIMOReferenceCreditorLiaisonBody! : text
    globalCOCCLAIMOReferenceDebtorLiaisonBody! : text
    globalRPYCOCCLAIMOReferenceCreditorLiaisonBody! : text
    replyCode : code reply-code-rpycocclaimo
    PleaseFillInFollowingIfReplyCode02
      reasonNonAcceptance : text 155
    dateSubmission!
`,
)
