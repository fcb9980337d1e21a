/** DA015: reply to Information on Down Payments - Benefits in Kind (RPY_IDP). */
import { sedText } from '../../definition/definition-text.ts'

export const da015 = sedText(`
DA015 SectorComponents/AWOD/DA015 Reply to Information on Down Payments - Benefits in Kind (RPY_IDP)
  GlobalNoteRPYIDP
    globalCLAReferenceCreditorLiaisonBody
    globalIDPReferenceDebtorLiaisonBody
    globalRPYIDPReferenceCreditorLiaisonBody
    downPaymentPercentageTotalAmountBenefits
    iDPReply
    dateOfSubmission
`)
