/** R029: reply to request for reimbursement of costs. */
import { sedText } from '../../definition/definition-text.ts'

export const r029 = sedText(
  `
R029 SectorComponents/Recovery/R029 Reply to request for reimbursement of costs
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfReplyConcernsPerson > if-concerns-person
  Reply
    thisReplyConcernsReimbursementUnder : code reimbursement-request-under-articles or other
    we[] : code reimbursement-reply or other
    reasonForNonAcceptance
  AdditionalInformation
    additionalInformation
`,
  `
R029
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  Reply!
    thisReplyConcernsReimbursementUnder : code reimbursement-request-under-articles
    we[] : code reimbursement-reply
    reasonForNonAcceptance : free-text 500
  AdditionalInformation > recovery-additional-information
`,
)
