/** DA016: contestation of Individual Claim - Benefits in Kind (COC). */
import { sedText } from '../../definition/definition-text.ts'

export const da016 = sedText(
  `
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
        contestationReason : code accident-disease-contestation-refusal or other
        PleaseFillInInFollowingIfContestationReason09
          detailsContestationReasons
      AmountIndividualContestation > amount
`,
  `
DA016
  GlobalNoteCOC!
    globalCLAReferenceCreditorLiaisonBody! : text
    globalCOCReferenceDebtorLiaisonBody! : text
    totalNumberIndividualContestations! : count
    TotalAmountOfContestations! > amount
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
      ContestationReason!
        contestationReason! : code accident-disease-contestation-refusal
        PleaseFillInFollowingIfContestationReason09
          detailsContestationReasons! : free-text 500
        PleaseFillInInFollowingIfContestationReason08
          date
        PleaseFillInInFollowingIfContestationReason13
          InformationDuplicatedInvoice
            duplicatedGlobalCLACreditorLiaisonBody : text
            duplicatedCLANumberCreditorLiaisonBody : text
        0 PleaseFillInFollowingIfContestationReason09, PleaseFillInInFollowingIfContestationReason08, PleaseFillInInFollowingIfContestationReason13
      AmountIndividualContestation! > amount
`,
)
