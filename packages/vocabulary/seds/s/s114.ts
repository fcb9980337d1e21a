/** S114: information on down payment of fixed amounts (IDP_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s114 = sedText(
  `
S114 SectorComponents/Sickness/S114 Information on down payment of fixed amounts (IDP_IMO)
  GlobalNoteIDPCLAIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    globalIDPIMOReferenceDebtorLiaisonBody
    totalNumberMonths
    LumpSum > amount
    TotalClaimAmount > amount
    downPaymentPercentage
    DownPaymentAmount > amount
    dateSubmission
`,
  `
S114
  GlobalNoteIDPCLAIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCLAIMOReferenceCreditorLiaisonBody! : text
    globalIDPIMOReferenceDebtorLiaisonBody! : text
    totalNumberMonths : count
    LumpSum! > amount
    TotalClaimAmount! > amount
    downPaymentPercentage! : percentage
    DownPaymentAmount! > amount
    dateSubmission!
`,
)
