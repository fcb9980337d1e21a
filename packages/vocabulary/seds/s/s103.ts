/** S103: acknowledgement of contestation of inventory of months (ACK_COC_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s103 = sedText(
  `
S103 SectorComponents/Sickness/S103 Acknowledgement of contestation of inventory of months (ACK_COC_IMO)
  GlobalNoteACKCOCIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCOCIMOReferenceDebtorLiaisonBody
    globalACKCOCIMOReferenceCreditorLiaisonBody
    totalNumberContestations
    dateReceipt
    dateSubmission
`,
  `
S103
  GlobalNoteACKCOCIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCOCIMOReferenceDebtorLiaisonBody! : text
    globalACKCOCIMOReferenceCreditorLiaisonBody! : text
    totalNumberContestations! : count
    dateReceipt!
    dateSubmission!
`,
)
