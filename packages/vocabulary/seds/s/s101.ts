/** S101: acknowledgement of inventory of months (ACK_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s101 = sedText(`
S101 SectorComponents/Sickness/S101 Acknowledgement of inventory of months (ACK_IMO)
  GlobalNoteACKIMO
    globalIMOReferenceCreditorLiaisonBody
    globalACKIMOReferenceDebtorLiaisonBody
    totalNumberIndividualClaims
    totalNumberMonths
    lumpSumLegalCategory
    dateReceipt
    dateSubmission
`)
