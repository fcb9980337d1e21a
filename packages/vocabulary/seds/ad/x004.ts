/** X004: reopen The Case. */
import { sedText } from '../../definition/definition-text.ts'

export const x004 = sedText(
  `
X004 SectorComponents/Administrative/X004 Reopen The Case
  CaseContext > case-context
  DecisionReopenCase
    decisionReopenCaseIndicator
    reason : code reason-reopen-case or other
`,
  `
X004
  CaseContext! > case-context
  DecisionReopenCase!
    decisionReopenCaseIndicator
    reason : code reason-reopen-case
`,
)
