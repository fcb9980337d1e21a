/** S112: contestation of global claim - fixed amounts (COC_CLA_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s112 = sedText(
  `
S112 SectorComponents/Sickness/S112 Contestation of global claim - fixed amounts (COC_CLA_IMO)
  GlobalNoteCOCCLAIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    globalCOCCLAIMOReferenceDebtorLiaisonBody
    ContestationRefusalCode
      refusalCodeCLAIMO : code refusal-code-cocclaimo or other
      LumpSumCorrected > amount
    dateSubmission
`,
  `
S112
  GlobalNoteCOCCLAIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    globalCLAIMOReferenceCreditorLiaisonBody! : text
    globalCOCCLAIMOReferenceDebtorLiaisonBody! : text
    ContestationRefusalCode!
      refusalCodeCLAIMO : code refusal-code-cocclaimo
      LumpSumCorrected > amount
    dateSubmission!
`,
)
