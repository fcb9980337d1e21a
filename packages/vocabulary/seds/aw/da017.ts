/** DA017: reply to Contestation of Individual Claim - Benefits in Kind (RPY_COC). */
import { sedText } from '../../definition/definition-text.ts'

export const da017 = sedText(
  `
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
        replyContestation : code accident-disease-contestation-reply or other
        FillInFollowingIfReplyContestationCode08
          detailsReplyContestation
      AmountAcceptedContestations > amount
      AmountBenefits > amount
`,
  `
DA017
  GlobalNoteRPYCOC!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCOCReferenceDebtorLiaisonBody! : text
    globalRPYCOCReferenceCreditorLiaisonBody! : text
    totalNumberOfContestationReplies! : count
    TotalAmountOfAcceptedContestations! > amount
    dateOfSubmission!
  IndividualRPYCOCs!
    IndividualRPYCOC[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References! > references-da017
      PersonReceivingBenefits! > person-receiving-benefits
      InformationReplyContestation!
        replyContestation! : code accident-disease-contestation-reply
        FillInFollowingIfContestationReplyCode02
          BenefitsAfterAcceptedContestation > accident-benefits-in-kind
          UpdateEntitlementDocument > entitlement
          UpdateDebtorInstitution
            IDDebtorInstitution! > institution
          UpdatePersonReceivingBenefits > person-receiving-benefits
        FillInFollowingIfReplyContestationCode03
          contestationReplyCodeDate
        FillInFollowingIfContestationReplyCode04
          UpdateEntitlementDocument > entitlement
          UpdateDebtorInstitution
            IDDebtorInstitution! > institution
          UpdatePersonReceivingBenefits > person-receiving-benefits
        ReplyContestationCode05060708
          detailsReplyContestation : free-text 500
        FillInFollowingIfReplyContestationCodeOther
          other : free-text 500
        0 FillInFollowingIfContestationReplyCode02, FillInFollowingIfReplyContestationCode03, FillInFollowingIfContestationReplyCode04, ReplyContestationCode05060708, FillInFollowingIfReplyContestationCodeOther
      IndividualAmountAcceptedContestations! > amount
      IndividualAmountAfterAcceptedContestation > amount
`,
)
