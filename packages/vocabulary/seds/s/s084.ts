/** S084: reply on contestation of individual claim (RPY_COC). */
import { sedText } from '../../definition/definition-text.ts'

export const s084 = sedText(
  `
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
`,
  `
S084
  GlobalNoteRPYCOC!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCOCReferenceDebtorLiaisonBody! : text
    globalRPYCOCReferenceCreditorLiaisonBody! : text
    totalNumberOfContestationReplies! : count
    TotalAmountAcceptedContestations! > amount
    dateOfSubmission!
  IndividualRPYCOCs!
    IndividualRPYCOC[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References! > references-da017
      PersonReceivingBenefits! > person-receiving-benefits
      InformationReplyContestation!
        contestationReplyCode : code sickness-contestation-reply
        FillInFollowingIfContestationReplyCode02
          BenefitsAfterAcceptedContestation > sickness-benefits-in-kind
          UpdateEntitlementDocument > sickness-entitlement
          UpdateDebtorInstitution
            IDDebtorInstitution! > institution
          UpdatePersonReceivingBenefits > person-receiving-benefits
        FillInFollowingIfContestationReplyCode0306
          contestationReplyCodeDate
        FillInFollowingIfContestationReplyCode04
          UpdateEntitlementDocument > sickness-entitlement
          UpdateDebtorInstitution
            IDDebtorInstitution! > institution
          UpdatePersonReceivingBenefits > person-receiving-benefits
        PleaseFillInFollowingIfContestationReplyCodeOther
          contestationReplyCodeOther : free-text 500
      IndividualAmountAcceptedContestations! > amount
      IndividualAmountAfterAcceptedContestation > amount
`,
)
