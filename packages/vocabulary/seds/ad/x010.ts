/** X010: reply To Reminder. */
import { sedText } from '../../definition/definition-text.ts'

export const x010 = sedText(`
X010 SectorComponents/Administrative/X010 Reply To Reminder
  CaseContext > case-context
  RepliesReminder
    TheFollowingRequestedInformationWillFollow[]
      type
      details
      expectedDateRequestCanFulfilled
    TheFollowingRequestedInformationNotAvailable[]
      type
      details
      reason
      pleaseProvideMoreDetailsIf99OtherSelected
`)
