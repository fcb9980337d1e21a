/** S112: contestation of global claim - fixed amounts (COC_CLA_IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s112 = sedText(`
S112 SectorComponents/Sickness/S112 Contestation of global claim - fixed amounts (COC_CLA_IMO)
  GlobalNoteCOCCLAIMO
    globalIMOReferenceCreditorLiaisonBody
    globalCLAIMOReferenceCreditorLiaisonBody
    globalCOCCLAIMOReferenceDebtorLiaisonBody
    ContestationRefusalCode
      refusalCodeCLAIMO
      LumpSumCorrected > amount
    dateSubmission
`)
