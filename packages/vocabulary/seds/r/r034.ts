/** R034: decision on contestation. */
import { sedText } from '../../definition/definition-text.ts'

export const r034 = sedText(`
R034 SectorComponents/Recovery/R034 Decision on contestation
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ResultContestation
    theDecisionAppropriateAuthorityFoundInFavour
    FillInIfTheDecisionAppropriate
      giveDetails
    dateDecision
  ImpactDecision
    actionTake
    PleaseFillInFollowingIfActionTakeOther
      giveDetails
  RevisedClaim > revised-claim
`)
