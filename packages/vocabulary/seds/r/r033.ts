/** R033: reply to notification of contestation. */
import { sedText } from '../../definition/definition-text.ts'

export const r033 = sedText(`
R033 SectorComponents/Recovery/R033 Reply to notification of contestation
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ResponseFromRequestedInstitution
    weInformThat
    PleaseFillInFollowingIfIInformThatOther
      details
  ResponseFromApplicantInstitution
    weRequestYou
    PleaseFillInFollowingIfIRequestYouOther
      stateActionRequired
`)
