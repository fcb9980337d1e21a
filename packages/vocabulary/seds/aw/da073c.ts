/** DA073C: contestation of Identification of the Overpayment (COC_IO). */
import { sedText } from '../../definition/definition-text.ts'

export const da073c = sedText(
  `
DA073C SectorComponents/AWOD/DA073C Contestation of Identification of the Overpayment (COC_IO)
  GlobalNoteCOCIO
    globalIOReferenceLiaisonBody
    globalCOCIOReferenceLiaisonBody
    totalNumberIndividualContestations
    TotalAmountIndividualOverpayments > amount
    dateSubmission
  IndividualCOCIOs
    IndividualCOCIO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIOReferenceLiaisonBody
        globalCOCIOReferenceLiaisonBody
        individualIONumberLiaisonBody
        individualCOCIONumberLiaisonBody
      RefundPeriod > fixed-period
      RefundAmount > amount
      contestationReasons
      PleaseFillInFollowingIfReply02WeDoNotAccept
        requestedAdditionalInformation
      PleaseFillInFollowingIfReply99Other
        other
      PersonReceivingBenefits > person-receiving-benefits
      IndividualCLAAmount > amount
`,
  `
DA073C
  GlobalNoteCOCIO!
    globalIOReferenceLiaisonBody! : text
    globalCOCIOReferenceLiaisonBody! : text
    totalNumberIndividualContestations! : count
    TotalAmountIndividualOverpayments! > amount
    dateSubmission!
  IndividualCOCIOs!
    IndividualCOCIO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIOReferenceLiaisonBody! : text
        globalCOCIOReferenceLiaisonBody! : text
        individualIONumberLiaisonBody! : text
        individualCOCIONumberLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod! > fixed-period
      RefundAmount! > amount
      ContestationReasons!
        contestationReasons! : code accident-disease-reply
        ContestationReasons0299
          requestedAdditionalInformation! : free-text 500
`,
)
