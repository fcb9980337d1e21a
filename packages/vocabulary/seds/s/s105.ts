/** S105: credit note of months (CRN_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s105 = sedText(
  `
S105 SectorComponents/Sickness/S105 Credit note of months (CRN_IMO)
  GlobalNoteCRNIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCRNIMOReferenceCreditorLiaisonBody
    totalNumberCreditNotes
    totalNumberMonthsWithdrawn
    dateSubmission
  IndividualCRNIMOs
    IndividualCRNIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        globalCRNIMOReferenceCreditorLiaisonBody
        individualIMONumberCreditorLiaisonBody
        individualCRNIMONumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      numberMonthsWithdrawn
`,
  `
S105
  GlobalNoteCRNIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCRNIMOReferenceCreditorLiaisonBody! : text
    totalNumberCreditNotes! : count
    totalNumberMonthsWithdrawn : count
    dateSubmission!
  IndividualCRNIMOs!
    IndividualCRNIMO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIMOReferenceCreditorLiaisonBody! : text
        globalCRNIMOReferenceCreditorLiaisonBody! : text
        individualIMONumberCreditorLiaisonBody! : text
        individualCRNIMONumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      numberMonthsWithdrawn : count
`,
)
