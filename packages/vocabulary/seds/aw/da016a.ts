/** DA016A: acknowledgment of Contestation of Individual Claim - Benefits in Kind (ACK_COC). */
import { sedText } from '../../definition/definition-text.ts'

export const da016a = sedText(
  `
DA016A SectorComponents/AWOD/DA016A Acknowledgment of Contestation of Individual Claim - Benefits in Kind (ACK_COC)
  GlobalNoteACKCOC
    globalCLAReferenceCreditorLiaisonBody
    globalCOCReferenceDebtorLiaisonBody
    globalACKCOCReferenceCreditorLiaisonBody
    totalNumberOfContestations
    TotalAmountOfContestations > amount
    dateOfReceipt
    dateOfSubmission
`,
  `
DA016A
  GlobalNoteACKCOC!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCOCReferenceDebtorLiaisonBody! : text
    globalACKCOCReferenceCreditorLiaisonBody! : text
    totalNumberOfContestations! : count
    TotalAmountOfContestations! > amount
    dateOfReceipt!
    dateOfSubmission!
`,
)
