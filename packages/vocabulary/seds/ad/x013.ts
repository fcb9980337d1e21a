/** X013: reply To Request For Clarification. */
import { sedText } from '../../definition/definition-text.ts'

export const x013 = sedText(`
X013 SectorComponents/Administrative/X013 Reply To Request For Clarification
  CaseContext > case-context
  RepliesRequestForClarification
    TheFollowingClarificationProvided[]
      section
      item
      clarification
    WeCannotProvideClarificationRequestForFollowing[] > clarification
`)
