/** S053A: acceptance of Request for refund of overpayment (ACP_RRO). */
import { sedText } from '../../definition/definition-text.ts'

export const s053a = sedText(
  `
S053A SectorComponents/Sickness/S053A Acceptance of Request for refund of overpayment (ACP_RRO)
  GlobalNoteACPRRO
    globalRROReferenceLiaisonBody
    globalACPRROReferenceLiaisonBody
    totalNumberAcceptedIndividualRRO
    TotalAmount > amount
    dateSubmission
  IndividualACPRROs
    IndividualACPRRO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalRROReferenceLiaisonBody
        globalACPRROReferenceLiaisonBody
        individualRRONumberLiaisonBody
        individualACPRRONumberLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      RefundPeriod > fixed-period
      RefundAmount > amount
`,
  `
S053A
  GlobalNoteACPRRO!
    globalRROReferenceLiaisonBody! : text
    globalACPRROReferenceLiaisonBody! : text
    totalNumberAcceptedIndividualRRO! : count
    TotalAmountIndividualOverpayments! > amount
    dateSubmission!
  IndividualACPRROs!
    IndividualACPRRO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalRROReferenceLiaisonBody! : text
        globalACPRROReferenceLiaisonBody! : text
        individualRRONumberLiaisonBody! : text
        individualACPRRONumberLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      RefundPeriod! > fixed-period
      numberMonths : count
      RefundAmount! > amount
`,
)
