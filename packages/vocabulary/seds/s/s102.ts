/** S102: contestation of inventory of months concerning one person ( COC_IMO ). */
import { sedText } from '../../definition/definition-text.ts'

export const s102 = sedText(
  `
S102 SectorComponents/Sickness/S102 Contestation of inventory of months concerning one person ( COC_IMO )
  GlobalNoteCOCIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCOCIMOReferenceDebtorLiaisonBody
    totalNumberContestedMonths
    dateSubmission
  IndividualCOCIMOs
    IndividualCOCIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        globalCOCIMOReferenceDebtorLiaisonBody
        individualIMONumberCreditorLiaisonBody
        individualCOCIMONumberDebtorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      contestationRefusalCode
      ConditionalContestationRefusalDate
        contestationRefusalCodeInfoDate
      numberMonths
`,
  `
S102
  GlobalNoteCOCIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCOCIMOReferenceDebtorLiaisonBody! : text
    totalNumberContestations! : count
    totalNumberContestedMonths : count
    dateSubmission!
  IndividualCOCIMOs!
    IndividualCOCIMO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIMOReferenceCreditorLiaisonBody! : text
        globalCOCIMOReferenceDebtorLiaisonBody! : text
        individualIMONumberCreditorLiaisonBody! : text
        individualCOCIMONumberDebtorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      ContestationRefusalCode!
        contestationRefusalCode : code contestation-refusal-code-cocimo
        ConditionalContestationRefusalDate
          contestationRefusalCodeInfoDate
        ConditionalContestationRefusalDuplicateInvoice
          ContestationRefusalCodeInformationDuplicateI
            duplicatedGlobalIMOReferenceDebtorLiaisonBody! : text
            duplicatedIndividualIMONumberDebtorLiaisonBody! : text
        ConditionalOtherContestationRefusal
          contestationRefusalCodeInfoOther : free-text 255
      numberMonthsContested : count
`,
)
