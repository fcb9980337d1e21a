/** DA024: contestation to Claim Interest on Late Payment - Interest (COC_ILP). */
import { sedText } from '../../definition/definition-text.ts'

export const da024 = sedText(
  `
DA024 SectorComponents/AWOD/DA024 Contestation to Claim Interest on Late Payment - Interest (COC_ILP)
  GlobalNoteCOCILP
    globalILPReferenceCreditorLiaisonBody
    globalCOCILPReferenceDebtorLiaisonBody
    totalNumberOfIndividualContestations
    TotalAmountContestations > amount
    dateOfSubmission
  IndividualCOCILPs
    IndividualCOCILP[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalILPReferenceCreditorLiaisonBody
        globalCOCILPReferenceDebtorLiaisonBody
        individualILPNumberCreditorLiaisonBody
        individualCOCILPNumberDebtorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits-da
      ReasonsForContestation
        reasonsForContestation : code refusal-code-cocilp or other
        PleaseFillInFollowingIfReasonForContestation02
          date
      AmountContested > amount
      interestRateInPercentage
`,
  `
DA024
  GlobalNoteCOCILP!
    globalILPReferenceCreditorLiaisonBody! : text
    globalCOCILPReferenceDebtorLiaisonBody! : text
    totalNumberOfIndividualContestations! : count
    TotalAmountContestations! > amount
    dateOfSubmission!
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
