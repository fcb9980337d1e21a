/** S082: contestation of individual claim (COC). */
import { sedText } from '../../definition/definition-text.ts'

export const s082 = sedText(`
S082 SectorComponents/Sickness/S082 Contestation of individual claim (COC)
  GlobalNoteCOC
    globalCLAReferenceCreditorLiaisonBody
    globalCOCReferenceDebtorLiaisonBody
    totalNumberOfContestations
    TotalAmountContestations > amount
    dateOfSubmission
  IndividualCOCs
    IndividualCOC[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da016
      PersonReceivingBenefits > person-receiving-benefits
      contestationRefusalCode
      PleaseFillInIfContestationRefusalCode
        contestationRefusalCodeInfoDate
      IndividualAmountContestation > amount
`)
