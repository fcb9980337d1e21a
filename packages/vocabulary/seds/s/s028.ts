/** S028: credit note for interest on late payment - interest (CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s028 = sedText(
  `
S028 SectorComponents/Sickness/S028 Credit note for interest on late payment - interest (CRN_ILP)
  GlobalNoteCRNILP > global-note-crnilp
  IndividualCRNILPs
    IndividualCRNILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da022
      PersonReceivingBenefits > person-receiving-benefits
      AmountCreditNoteInterest > amount
`,
  `
S028
  GlobalNoteCRNILP!
    globalILPReferenceCreditorLiaisonBody! : text
    globalCRNILPReferenceCreditorLiaisonBody! : text
    totalNumberIndividualCreditNotes! : count
    TotalAmountCreditNotes! > amount
    dateSubmission!
  IndividualCRNILPs!
    IndividualCRNILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalILPReferenceCreditorLiaisonBody! : text
        globalCRNILPReferenceCreditorLiaisonBody! : text
        individualILPNumberCreditorLiaisonBody! : text
        individualCRNILPNumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      TheAmountIndividualCreditNoteForInterest! > amount
`,
)
