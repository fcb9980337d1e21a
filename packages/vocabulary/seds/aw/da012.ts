/** DA012: credit Note - Benefits in Kind (CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const da012 = sedText(`
DA012 SectorComponents/AWOD/DA012 Credit Note - Benefits in Kind (CRN)
  GlobalNoteCRN
    globalCLAReferenceCreditorLiaisonBody
    globalCRNReferenceCreditorLiaisonBody
    totalNumberIndividualCreditNotes
    TotalAmountOfCreditNotes > amount
    dateOfSubmission
  IndividualCRNs
    IndividualCRN[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da012
      PersonReceivingBenefits > person-receiving-benefits
      CreditNoteBenefits > provided-benefits
      TotalAmountIndividualCRN > amount
`)
