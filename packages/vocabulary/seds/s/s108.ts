/** S108: reply to contestation of credit note of inventory of months (RPY_COC_CRN_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s108 = sedText(
  `
S108 SectorComponents/Sickness/S108 Reply to contestation of credit note of inventory of months (RPY_COC_CRN_IMO)
  GlobalNoteRPYCOCCRNIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCRNIMOReferenceCreditorLiaisonBody
    globalCOCCRNIMOReferenceDebtorLiaisonBody
    globalRPYCOCCRNIMOReferenceCreditorLiaisonBody
    totalNumberCreditNotesContestationsReplies
    totalNumberAcceptedMonthsContested
    dateSubmission
  IndividualRPYCOCCRNIMO
    IndividualRPYCOCCRNIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        globalCRNIMOReferenceCreditorLiaisonBody
        globalCOCCRNIMOReferenceDebtorLiaisonBody
        globalRPYCOCCRNIMOReferenceCreditorLiaisonBody
        individualIMONumberCreditorLiaisonBody
        individualCRNIMONumberCreditorLiaisonBody
        individualCOCCRNIMONumberDebtorLiaisonBody
        individualRPYCOCCRNIMONumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      ReplyCreditNotesContestation
        replyCreditNotesContestationCode : code reply-code-rpycoccrnimo or other
        PleaseFillInIfReplyCreditNotesContestation01
          iMONumber
        PleaseFillInIfReplyCreditNotesContestation02
          numberMonthsCreditNoteAdjusted
        PleaseFillInIfReplyCreditNotesContestation03
          numberMonthsCreditNoteContestationAccepted
`,
  `
S108
  GlobalNoteRPYCOCCRNIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCRNIMOReferenceCreditorLiaisonBody! : text
    globalCOCCRNIMOReferenceDebtorLiaisonBody! : text
    globalRPYCOCCRNIMOReferenceCreditorLiaisonBody! : text
    totalNumberCreditNotesContestationsReplies! : count
    totalNumberAcceptedMonthsContested : count
    dateSubmission!
  IndividualRPYCOCCRNIMO!
    IndividualRPYCOCCRNIMO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIMOReferenceCreditorLiaisonBody! : text
        globalCRNIMOReferenceCreditorLiaisonBody! : text
        globalCOCCRNIMOReferenceDebtorLiaisonBody! : text
        globalRPYCOCCRNIMOReferenceCreditorLiaisonBody! : text
        individualIMONumberCreditorLiaisonBody! : text
        individualCRNIMONumberCreditorLiaisonBody! : text
        individualCOCCRNIMONumberDebtorLiaisonBody! : text
        individualRPYCOCCRNIMONumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      ReplyCreditNotesContestation!
        replyCreditNotesContestationCode : code reply-code-rpycoccrnimo
        PleaseFillInIfReplyCreditNotesContestation01
          iMONumber : text 65
        PleaseFillInIfReplyCreditNotesContestation02
          numberMonthsCreditNoteAdjusted : count
        PleaseFillInIfReplyCreditNotesContestation03
          numberMonthsCreditNoteContestationAccepted : count
        PleaseFillInIfReplyCreditNotesContestation99
          contestationCodeOtherInfo : free-text 500
`,
)
