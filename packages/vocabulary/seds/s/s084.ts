/** S084: reply on contestation of individual claim (RPY_COC). */
import { sedText } from '../../definition/definition-text.ts'

export const s084 = sedText(`
S084 SectorComponents/Sickness/S084 Reply on contestation of individual claim (RPY_COC)
  GlobalNoteRPYCOC
    globalCLAReferenceCreditorLiaisonBody
    globalCOCReferenceDebtorLiaisonBody
    globalRPYCOCReferenceCreditorLiaisonBody
    totalNumberOfContestationReplies
    TotalAmountAcceptedContestations > amount
    dateOfSubmission
  IndividualRPYCOCs
    IndividualRPYCOC[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da017
      PersonReceivingBenefits > person-receiving-benefits
      contestationReplyCode
      FillInFollowingIfContestationReplyCode02Or07
        contestationReplyCodeDate
      IndividualAmountAcceptedContestations > amount
`)
