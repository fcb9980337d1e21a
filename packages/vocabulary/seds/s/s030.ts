/** S030: contestation of claim for interest on late payment - interest (COC_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const s030 = sedText(
  `
S030 SectorComponents/Sickness/S030 Contestation of claim for interest on late payment - interest (COC_ILP)
  GlobalNoteCOCILP
    globalILPReferenceCreditorLiaisonBody
    globalCOCILPReferenceDebtorLiaisonBody
    totalNumberIndividualContestations
    TotalInterestAmount > amount
    dateSubmission
  IndividualCOCILPs
    IndividualCOCILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalILPReferenceCreditorLiaisonBody
        globalCRNILPReferenceCreditorLiaisonBody
        globalCOCILPReferenceDebtorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualCRNILPNumberCreditorLiaisonBody
        individualCOCILPNumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      InterestAmount > amount
      refusalCode
      refusalCodeOthers
`,
  `
S030
  GlobalNoteCOCILP!
    globalILPReferenceCreditorLiaisonBody! : text
    globalCOCILPReferenceDebtorLiaisonBody! : text
    totalNumberIndividualContestations! : count
    TotalAmountContestations! > amount
    dateSubmission!
  IndividualCOCILPs!
    IndividualCOCILP[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalILPReferenceCreditorLiaisonBody! : text
        globalCOCILPReferenceDebtorLiaisonBody! : text
        individualILPNumberCreditorLiaisonBody! : text
        individualCOCILPNumberDebtorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      ReasonsForContestation! > reasons-for-contestation
      AmountContested! > amount
`,
)
