/** DA073A: acceptance of Identification of the Overpayment (ACP_IO). */
import { sedText } from '../../definition/definition-text.ts'

export const da073a = sedText(
  `
DA073A SectorComponents/AWOD/DA073A Acceptance of Identification of the Overpayment (ACP_IO)
  GlobalNoteACPIO
    globalIOReferenceLiaisonBody
    globalACPIOReferenceLiaisonBody
    totalNumberIndividualACPIO
    TotalAmountAcceptedIndividualOverpayments > amount
    dateSubmission
  IndividualACPIOs
    IndividualACPIO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIOReferenceLiaisonBody
        globalACPIOReferenceLiaisonBody
        individualIONumberLiaisonBody
        individualACPIONumberLiaisonBody
      RefundPeriod > fixed-period
      RefundAmount > amount
      PersonReceivingBenefits > person-receiving-benefits
      IndividualCLAAmount > amount
`,
  `
DA073A
  GlobalNoteACPIO!
    globalIOReferenceLiaisonBody! : text
    globalACPIOReferenceLiaisonBody! : text
    totalNumberIndividualACPIO! : count
    TotalAmountAcceptedIndividualOverpayments! > amount
    dateSubmission!
  IndividualACPIOs!
    IndividualACPIO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIOReferenceLiaisonBody! : text
        globalACPIOReferenceLiaisonBody! : text
        individualIONumberLiaisonBody! : text
        individualACPIONumberLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod! > fixed-period
      RefundAmount! > amount
`,
)
