/** DA022: credit Note Interest on Late Payment - Interest (CRN_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da022 = sedText(`
DA022 SectorComponents/AWOD/DA022 Credit Note Interest on Late Payment - Interest (CRN_ILP)
  GlobalNoteCRNILP > global-note-crnilp
  IndividualCRNILPs
    IndividualCRNILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da022
      PersonReceivingBenefits > person-receiving-benefits-da
      TheAmountIndividualCreditNoteForInterest > amount
`)
