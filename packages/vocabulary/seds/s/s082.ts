/** S082: contestation of individual claim (COC). */
import { sedText } from '../../definition/definition-text.ts'

export const s082 = sedText(
  `
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
      contestationRefusalCode : code sickness-contestation-refusal or other
      PleaseFillInIfContestationRefusalCode
        contestationRefusalCodeInfoDate
      IndividualAmountContestation > amount
`,
  `
S082
  GlobalNoteCOC!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCOCReferenceDebtorLiaisonBody! : text
    totalNumberOfContestations! : count
    TotalAmountContestations! > amount
    dateOfSubmission!
  IndividualCOCs!
    IndividualCOC[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalCLAReferenceCreditorLiaisonBody! : text
        globalCOCReferenceDebtorLiaisonBody! : text
        individualCLANumberCreditorLiaisonBody! : text
        individualCOCNumberDebtorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      contestationRefusalCode : code sickness-contestation-refusal
      PleaseFillInIfContestationRefusalCode
        contestationRefusalCodeInfoDate
      PleaseFillInFollowingIfContestationRefusalCode
        contestationRefusalCodeInfoOther : free-text 500
      ContestationRefusalCodeInformationOnDuplicated
        ContestationRefusalCodeInformationOnDuplicated
          duplicatedTotalCLACreditorLiaisonBody : text
          duplicatedCLANumberCreditorLiaisonBody : text
      IndividualAmountContestation! > amount
`,
)
