/** U024: reimbursement Payment Notification. */
import { sedText } from '../../definition/definition-text.ts'

export const u024 = sedText(`
U024 SectorComponents/Unemployment/U024 Reimbursement Payment Notification
  LocalCaseNumbers > local-case-numbers
  GeneralInformation
    reimbursementRequestID
    reimbursementPaymentNotificationID
  AmountReimbursed
    Amount > amount
    datePayment
  BankInformation > bank-information-u
  IndividualClaimsWhichPaymentRelates
    IndividualClaimWhichPaymentRelates[] batch
      reimbursementRequestID
      reimbursementPaymentNotificationID
      sequentialNumberIndividualClaim
      contestedIndividualClaimID
      amendedContestedIndividualClaimID
      individualClaimPaymentNotificationID
      Person > person-information
`)
