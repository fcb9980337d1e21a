/** S083: acknowledgement of contestation of individual claim (ACK_COC). */
import { sedText } from '../../definition/definition-text.ts'

export const s083 = sedText(
  `
S083 SectorComponents/Sickness/S083 Acknowledgement of contestation of individual claim (ACK_COC)
  GlobalNoteACKCOC
    globalCLAReferenceCreditorLiaisonBody
    globalCOCReferenceDebtorLiaisonBody
    globalACKCOCReferenceCreditorLiaisonBody
    totalNumberOfContestations
    TotalAmountContestations > amount
    dateOfReceipt
    dateOfSubmission
`,
  `
S083
  GlobalNoteACKCOC!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCOCReferenceDebtorLiaisonBody! : text
    globalACKCOCReferenceCreditorLiaisonBody! : text
    totalNumberOfContestations! : count
    TotalAmountContestations! > amount
    dateOfReceipt!
    dateOfSubmission!
`,
)
