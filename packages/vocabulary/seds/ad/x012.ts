/** X012: clarify Content. */
import { sedText } from '../../definition/definition-text.ts'

export const x012 = sedText(
  `
X012 SectorComponents/Administrative/X012 Clarify Content
  CaseContext > case-context
  WeRequestClarificationFollowing
    Clarification[] > clarification
`,
  `
X012
  CaseContext! > case-context
  WeRequestClarificationFollowing!
    Clarification[]!
      section! : text 65
      item! : text 65
      reason : code reason-clarify-content
      pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
