/** R033: reply to notification of contestation. */
import { sedText } from '../../definition/definition-text.ts'

export const r033 = sedText(
  `
R033 SectorComponents/Recovery/R033 Reply to notification of contestation
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ResponseFromRequestedInstitution
    weInformThat[] : code notification-requested-institution or other
    PleaseFillInFollowingIfIInformThatOther
      details
  ResponseFromApplicantInstitution
    weRequestYou : code notification-applicant-institution or other
    PleaseFillInFollowingIfIRequestYouOther
      stateActionRequired
`,
  `
R033
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  ResponseFromRequestedInstitution
    weInformThat[] : code notification-requested-institution
    PleaseFillInFollowingIfIInformThatOther
      details : free-text 500
  ResponseFromApplicantInstitution
    weRequestYou : code notification-applicant-institution
    PleaseFillInFollowingIfIRequestYouOther
      stateActionRequired : free-text 500
`,
)
