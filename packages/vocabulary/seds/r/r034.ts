/** R034: decision on contestation. */
import { sedText } from '../../definition/definition-text.ts'

export const r034 = sedText(
  `
R034 SectorComponents/Recovery/R034 Decision on contestation
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ResultContestation
    theDecisionAppropriateAuthorityFoundInFavour : code decision-origination-list or other
    FillInIfTheDecisionAppropriate
      giveDetails
    dateDecision
  ImpactDecision
    actionTake : code decision-impact or other
    PleaseFillInFollowingIfActionTakeOther
      giveDetails
  RevisedClaim > revised-claim
`,
  `
R034
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  ResultContestation!
    theDecisionAppropriateAuthorityFoundInFavour! : code decision-origination-list
    FillInIfTheDecisionAppropriate
      giveDetails : free-text 255
    dateDecision!
  ImpactDecision!
    actionTake! : code decision-impact
    PleaseFillInFollowingIfActionTakeOther
      giveDetails : free-text 255
  RevisedClaim
    ClaimDetails[]! > claim-info
`,
)
