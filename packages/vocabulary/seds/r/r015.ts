/** R015: request for notification. */
import { sedText } from '../../definition/definition-text.ts'

export const r015 = sedText(
  `
R015 SectorComponents/Recovery/R015 Request for notification
  LocalCaseNumbers > local-case-numbers
  TypeClaim > type-claim
  Concerns
    concerns
  Declaration > declaration
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person-r
  DocumentNotified
    typeDocumentNotified[] : code document-administrative-judicial or other
    PleaseFillInFollowingIfTypeDocumentOther
      specifyOtherTypeDocument
  NotificationForm > notification-form
  Timescale
    notificationDeadline
`,
  `
R015
  LocalCaseNumbers > local-case-numbers
  TypeClaim! > claim
  Concerns! > concerns-person-known-addresses
  Declaration! > declaration
  DocumentNotified!
    typeDocumentNotified[]! : code document-administrative-judicial
    PleaseFillInFollowingIfTypeDocumentOther
      specifyOtherTypeDocument : free-text 500
  NotificationForm! > notification-form
  Timescale!
    notificationDeadline! : date
`,
)
