/** DA071: identification of Overpayment (IO). */
import { sedText } from '../../definition/definition-text.ts'

export const da071 = sedText(`
DA071 SectorComponents/AWOD/DA071 Identification of Overpayment (IO)
  GlobalNoteIdentificationOverpaymentsIO
    globalIOReferenceLiaisonBody
    identificationSender
    totalNumberIndividualIO
    TotalAmountIndividualOverpayments > amount
    dateSubmission
  IndividualInformationOverpaymentsIO
    IndividualInformationOverpaymentIO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIOReferenceLiaisonBody
        globalCLAReferenceCreditorLiaisonBody
        individualIONumberLiaisonBody
        individualCLANumberCreditorLiaisonBody
        dateCreditorDebtorInstitutionRecordedIO
      RefundPeriod > fixed-period
      RefundAmount > amount
      refundReason
      PleaseFillInFollowingIfRefundReason01
        date
      PleaseFillInFollowingIfRefundReason99Other
        other
      PersonReceivingBenefits > person-receiving-benefits
      IndividualCLAAmount > amount
`)
