/** R016: reply to request for notification. */
import { sedText } from '../../definition/definition-text.ts'

export const r016 = sedText(`
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
    notificationNotMade
    FillInIfNotificationNotMadeOther
      stateReason
`)
