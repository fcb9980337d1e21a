/** DA017: reply to Contestation of Individual Claim - Benefits in Kind (RPY_COC). */
import { sedText } from '../../definition/definition-text.ts'

export const da017 = sedText(`
DA017 SectorComponents/AWOD/DA017 Reply to Contestation of Individual Claim - Benefits in Kind (RPY_COC)
  GlobalNoteRPYCOC
    globalCLAReferenceCreditorLiaisonBody
    globalCOCReferenceDebtorLiaisonBody
    globalRPYCOCReferenceCreditorLiaisonBody
    totalNumberIndividualContestationReplies
    TotalAmountOfAcceptedContestations > amount
    dateOfSubmission
  IndividualRPYCOCs
    IndividualRPYCOC[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da017
      PersonReceivingBenefits > person-receiving-benefits
      InformationReplyContestation
        replyContestation
        FillInFollowingIfReplyContestationCode08
          detailsReplyContestation
      AmountAcceptedContestations > amount
      AmountBenefits > amount
`)
