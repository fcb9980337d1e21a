/** X010: reply To Reminder. */
import { sedText } from '../../definition/definition-text.ts'

export const x010 = sedText(
  `
X010 SectorComponents/Administrative/X010 Reply To Reminder
  CaseContext > case-context
  RepliesReminder
    TheFollowingRequestedInformationWillFollow[]
      type : code reminder or other
      details
      expectedDateRequestCanFulfilled
    TheFollowingRequestedInformationNotAvailable[]
      type : code reminder or other
      details
      reason : code reason-reply-reminder or other
      pleaseProvideMoreDetailsIf99OtherSelected
`,
  `
X010
  CaseContext! > case-context
  RepliesReminder!
    TheFollowingRequestedInformationWillFollow[]
      type : code reminder
      details! : text 65
      expectedDateRequestCanFulfilled
      pleaseProvideMoreDetails : free-text 500
    TheFollowingRequestedInformationNotAvailable[]
      type : code reminder
      details! : text 65
      reason : code reason-reply-reminder
      pleaseProvideReasonIf99OtherSelected : free-text 500
`,
)
