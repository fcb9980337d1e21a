/** S113: reply to contestation of global claim - fixed amounts (RPY_COC_CLA_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s113 = sedText(`
S113 SectorComponents/Sickness/S113 Reply to contestation of global claim - fixed amounts (RPY_COC_CLA_IMO)
  GlobalNoteRPYCOCCLAIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    globalCOCCLAIMOReferenceDebtorLiaisonBody
    globalRPYCOCCLAIMOReferenceCreditorLiaisonBody
    replyCode
    PleaseFillInFollowingIfReplyCode02
      reasonNonAcceptance
    dateSubmission
`)
