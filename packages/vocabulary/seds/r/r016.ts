/** R016: reply to request for notification. */
import { sedText } from '../../definition/definition-text.ts'

export const r016 = sedText(
  `
R016 SectorComponents/Recovery/R016 Reply to request for notification
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  NotificationMade
    NotificationForm > notification-form
    notificationDate
    notificationMadeAfterRequestedDateBecause
  NotificationNotMade
    notificationNotMade : code reason-notification-not-made or other
    FillInIfNotificationNotMadeOther
      stateReason
`,
  `
R016
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  NotificationMade
    NotificationForm > notification-form
    notificationDate
    notificationMadeAfterRequestedDateBecause : free-text 255
  NotificationNotMade
    notificationNotMade : code reason-notification-not-made
    FillInIfNotificationNotMadeOther
      stateReason : free-text 255
`,
)
