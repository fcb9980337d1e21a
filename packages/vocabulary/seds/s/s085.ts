/** S085: credit note (CRN). */
import { sedText } from '../../definition/definition-text.ts'

export const s085 = sedText(
  `
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
`,
  `
S085
  GlobalNoteCRN!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCRNReferenceCreditorLiaisonBody! : text
    totalNumberCreditNotes! : count
    TotalAmountCreditNotes! > amount
    dateOfSubmission!
  IndividualCRNs!
    IndividualCRN[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalCLAReferenceCreditorLiaisonBody! : text
        globalCRNReferenceCreditorLiaisonBody! : text
        individualCLANumberCreditorLiaisonBody! : text
        individualCRNNumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      TotalIndividualAmountCreditNote! > amount
      CreditNoteBenefits! > sickness-benefits-in-kind
`,
)
