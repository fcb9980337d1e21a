/** DA016: contestation of Individual Claim - Benefits in Kind (COC). */
import { sedText } from '../../definition/definition-text.ts'

export const da016 = sedText(`
DA016 SectorComponents/AWOD/DA016 Contestation of Individual Claim - Benefits in Kind (COC)
  GlobalNoteCOC
    globalCLAReferenceCreditorLiaisonBody
    globalCOCReferenceDebtorLiaisonBody
    totalNumberIndividualContestations
    TotalAmountOfContestations > amount
    dateOfSubmission
  IndividualCOCs
    IndividualCOC[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da016
      PersonReceivingBenefits > person-receiving-benefits
      ContestationReason
        contestationReason
        PleaseFillInInFollowingIfContestationReason09
          detailsContestationReasons
      AmountIndividualContestation > amount
`)
