/** U025: reimbursement Receipt / Closing Notification. */
import { sedText } from '../../definition/definition-text.ts'

export const u025 = sedText(`
U025 SectorComponents/Unemployment/U025 Reimbursement Receipt / Closing Notification
  LocalCaseNumbers > local-case-numbers
  GeneralInformation
    reimbursementRequestID
    reimbursementPaymentNotificationID
    reimbursementReceiptOrClosingNotificationID
    AmountReceived > amount
    datePaymentReceived
  ReimbursementRequestClosed
    reimbursementRequestClosedIndicator
    FillInIfReimbursementRequestNotClosed
      reasonForNotClosingReimbursementRequest
      PleaseFillInFollowingIfReasonOtherReason
        reason
`)
