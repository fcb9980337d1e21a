/** X013: reply To Request For Clarification. */
import { sedText } from '../../definition/definition-text.ts'

export const x013 = sedText(
  `
X013 SectorComponents/Administrative/X013 Reply To Request For Clarification
  CaseContext > case-context
  RepliesRequestForClarification
    TheFollowingClarificationProvided[]
      section
      item
      clarification
    WeCannotProvideClarificationRequestForFollowing[] > clarification
`,
  `
X013
  CaseContext! > case-context
  RepliesRequestForClarification!
    TheFollowingClarificationProvided[]
      section! : text 65
      item! : text 65
      clarification! : free-text 255
    WeCannotProvideClarificationRequestForFollowing[]
      section! : text 65
      item! : text 65
      reason : code reason-reply-request-clarification
      pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
