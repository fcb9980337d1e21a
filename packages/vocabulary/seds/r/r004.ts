/** R004: notification of payment. */
import { sedText } from '../../definition/definition-text.ts'

export const r004 = sedText(`
R004 SectorComponents/Recovery/R004 Notification of payment
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  Payments
    Payment[]
      reasonForPayment
      PaymentDetails
        typePayment
        paymentDate
        Amount > amount
      paymentReferenceUsedWhenTransferringMoney
  AdditionalInformation
    additionalInformation
`)
