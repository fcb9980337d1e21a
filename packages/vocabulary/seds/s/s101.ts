/** S101: acknowledgement of inventory of months (ACK_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s101 = sedText(
  `
S101 SectorComponents/Sickness/S101 Acknowledgement of inventory of months (ACK_IMO)
  GlobalNoteACKIMO
    globalIMOReferenceCreditorLiaisonBody
    globalACKIMOReferenceDebtorLiaisonBody
    totalNumberIndividualClaims
    totalNumberMonths
    lumpSumLegalCategory
    dateReceipt
    dateSubmission
`,
  `
S101
  GlobalNoteACKIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalACKIMOReferenceDebtorLiaisonBody! : text
    totalNumberIndividualClaims! : count
    totalNumberMonths : count
    LumpSumLegalCategory! > lump-sum-legal-category
    dateReceipt!
    dateSubmission!
`,
)
