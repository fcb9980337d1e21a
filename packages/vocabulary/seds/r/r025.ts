/** R025: notification of withdrawal or reduction of claim. */
import { sedText } from '../../definition/definition-text.ts'

export const r025 = sedText(
  `
R025 SectorComponents/Recovery/R025 Notification of withdrawal or reduction of claim
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ReasonForWithdrawalOrReduction
    dateClaimWithdrawnOrReduced
    reasonClaimWithdrawnOrReduced : code reason-for-withdrawal or other
    FillInIfReasonClaimWithdrawn
      otherReason
  ActionRequired
    receivingInstitutionAskedTo[] : code withdrawal-actions or other
    FillInIfReceivingInstitutionAsked
      stateActionRequired
  RevisedClaim > revised-claim
`,
  `
R025
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  ReasonForWithdrawalOrReduction!
    dateClaimWithdrawnOrReduced!
    reasonClaimWithdrawnOrReduced! : code reason-for-withdrawal
    FillInIfReasonClaimWithdrawn
      otherReason : text 155
  ActionRequired!
    receivingInstitutionAskedTo[]! : code withdrawal-actions
    FillInIfReceivingInstitutionAsked
      stateActionRequired : text 155
  RevisedClaim
    ClaimDetails[]! > claim-info
`,
)
