/** S085: credit note (CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const s085 = sedText(`
S085 SectorComponents/Sickness/S085 Credit note (CRN)
  GlobalNoteCRN
    globalCLAReferenceCreditorLiaisonBody
    globalCRNReferenceCreditorLiaisonBody
    totalNumberCreditNotes
    TotalAmountCreditNotes > amount
    dateOfSubmission
  IndividualCRNs
    IndividualCRN[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da012
      PersonReceivingBenefits > person-receiving-benefits
      TotalIndividualAmountCreditNote > amount
      CreditNoteBenefits > provided-benefits-s
`)
