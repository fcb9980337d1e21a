/** S104: reply to contestation of inventory of months (RPY_COC_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s104 = sedText(`
S104 SectorComponents/Sickness/S104 Reply to contestation of inventory of months (RPY_COC_IMO)
  GlobalNoteRPYCOCIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCOCIMOReferenceDebtorLiaisonBody
    globalRPYCOCIMOCreditorLiaisonBody
    totalNumberReplyContestations
    totalNumberAcceptedMonthsContested
    dateSubmission
  IndividualRPYCOCIMOs
    IndividualRPYCOCIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        globalCOCIMOReferenceDebtorLiaisonBody
        globalRPYCOCIMOReferenceCreditorLiaisonBody
        individualIMONumberCreditorLiaisonBody
        individualCOCIMONumberDebtorLiaisonBody
        individualRPYCOCIMONumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      ReplyCode
        replyCodeCOCIMO
        ConditionalAcceptance
          numberMonthsAfterAfterAcceptedContestation
`)
