/** R029: reply to request for reimbursement of costs. */
import { sedText } from '../../definition/definition-text.ts'

export const r029 = sedText(`
R029 SectorComponents/Recovery/R029 Reply to request for reimbursement of costs
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfReplyConcernsPerson > if-concerns-person
  Reply
    thisReplyConcernsReimbursementUnder
    we
    reasonForNonAcceptance
  AdditionalInformation
    additionalInformation
`)
