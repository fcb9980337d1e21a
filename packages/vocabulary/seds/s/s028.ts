/** S028: credit note for interest on late payment - interest (CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s028 = sedText(`
S028 SectorComponents/Sickness/S028 Credit note for interest on late payment - interest (CRN_ILP)
  GlobalNoteCRNILP > global-note-crnilp
  IndividualCRNILPs
    IndividualCRNILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da022
      PersonReceivingBenefits > person-receiving-benefits
      AmountCreditNoteInterest > amount
`)
