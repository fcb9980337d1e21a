/** S104: reply to contestation of inventory of months (RPY_COC_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s104 = sedText(
  `
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
        replyCodeCOCIMO : code reply-code-cocimo or other
        ConditionalAcceptance
          numberMonthsAfterAfterAcceptedContestation
`,
  `
S104
  GlobalNoteRPYCOCIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCOCIMOReferenceDebtorLiaisonBody! : text
    globalRPYCOCIMOCreditorLiaisonBody! : text
    totalNumberReplyContestations! : count
    totalNumberAcceptedMonthsContested : count
    dateSubmission!
  IndividualRPYCOCIMOs!
    IndividualRPYCOCIMO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIMOReferenceCreditorLiaisonBody! : text
        globalCOCIMOReferenceDebtorLiaisonBody! : text
        globalRPYCOCIMOReferenceCreditorLiaisonBody! : text
        individualIMONumberCreditorLiaisonBody! : text
        individualCOCIMONumberDebtorLiaisonBody! : text
        individualRPYCOCIMONumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      ReplyCode!
        replyCodeCOCIMO : code reply-code-cocimo
        ConditionalAcceptance
          numberMonthsAfterAcceptedContestation : count
          UpdateEntitlementDocument
            entitlementDocument : code sickness-entitlement-document-code-content-type-lump-sum
            ValidityPeriod! > period
          UpdateAccountingPeriod > fixed-period
          UpdateDebtorInstitution
            IDDebtorInstitution! > institution
          UpdatePersonReceivingBenefits > person-receiving-benefits
        ConditionalDate
          contestationRefusalCodeInfoDate
        InformationRequested
          UpdateEntitlementDocument
            entitlementDocument : code sickness-entitlement-document-code-content-type-lump-sum
            ValidityPeriod! > period
          UpdateAccountingPeriod > fixed-period
          UpdateDebtorInstitution
            IDDebtorInstitution! > institution
          UpdatePersonReceivingBenefits > person-receiving-benefits
        OtherContestationRefusalCode
          contestationRefusalCodeInfoOther : free-text 500
      NumberMonthsAfterAcceptedContestation!
        numberMonthsAfterAcceptedContestation : count
`,
)
