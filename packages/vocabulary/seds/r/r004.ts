/** R004: notification of payment. */
import { sedText } from '../../definition/definition-text.ts'

export const r004 = sedText(
  `
R004 SectorComponents/Recovery/R004 Notification of payment
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  Payments
    Payment[]
      reasonForPayment : code reason-payment or other
      PaymentDetails
        typePayment : code payment-type-full-partial-installment or other
        paymentDate
        Amount > amount
      paymentReferenceUsedWhenTransferringMoney
  AdditionalInformation
    additionalInformation
`,
  `
R004
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  Payments!
    Payment[]!
      reasonForPayment : code reason-payment
      PaymentDetails!
        typePayment : code payment-type-full-partial-installment
        paymentDate!
        Amount! > amount
      paymentReferenceUsedWhenTransferringMoney! : text 65
  AdditionalInformation > recovery-additional-information
`,
)
