/** S107: contestation of credit note of inventory of months concerning one person (COC_CRN_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s107 = sedText(
  `
S107 SectorComponents/Sickness/S107 Contestation of credit note of inventory of months concerning one person (COC_CRN_IMO)
  GlobalNoteCOCCRNIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCRNIMOReferenceCreditorLiaisonBody
    globalCOCCRNIMOReferenceDebtorLiaisonBody
    totalNumberCreditNotesContestations
    totalNumberContestedMonthsWithdrawn
    dateSubmission
  IndividualCOCCRNIMOs
    IndividualCOCCRNIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        globalCRNIMOReferenceCreditorLiaisonBody
        globalCOCCRNIMOReferenceDebtorLiaisonBody
        individualIMONumberCreditorLiaisonBody
        individualCRNIMONumberCreditorLiaisonBody
        individualCOCCRNIMONumberDebtorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      creditNoteRefusalCode
      numberContestedMonthsWithdrawn
`,
  `
S107
  GlobalNoteCOCCRNIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCRNIMOReferenceCreditorLiaisonBody! : text
    globalCOCCRNIMOReferenceDebtorLiaisonBody! : text
    totalNumberCreditNotesContestations! : count
    totalNumberContestedMonthsWithdrawn : count
    dateSubmission!
  IndividualCOCCRNIMOs!
    IndividualCOCCRNIMO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIMOReferenceCreditorLiaisonBody! : text
        globalCRNIMOReferenceCreditorLiaisonBody! : text
        globalCOCCRNIMOReferenceDebtorLiaisonBody! : text
        individualIMONumberCreditorLiaisonBody! : text
        individualCRNIMONumberCreditorLiaisonBody! : text
        individualCOCCRNIMONumberDebtorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      CreditNoteRefusalCode!
        creditNoteRefusalCode : code refusal-code-coccrnimo
        FillInFollowingIfCreditNoteRefusalCode99
          refusalCodeOtherInfo : free-text 500
      numberContestedMonthsWithdrawn : count
`,
)
