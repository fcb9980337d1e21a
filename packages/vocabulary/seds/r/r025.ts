/** R025: notification of withdrawal or reduction of claim. */
import { sedText } from '../../definition/definition-text.ts'

export const r025 = sedText(`
R025 SectorComponents/Recovery/R025 Notification of withdrawal or reduction of claim
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ReasonForWithdrawalOrReduction
    dateClaimWithdrawnOrReduced
    reasonClaimWithdrawnOrReduced
    FillInIfReasonClaimWithdrawn
      otherReason
  ActionRequired
    receivingInstitutionAskedTo
    FillInIfReceivingInstitutionAsked
      stateActionRequired
  RevisedClaim > revised-claim
`)
