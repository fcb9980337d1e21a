/** X012: clarify Content. */
import { sedText } from '../../definition/definition-text.ts'

export const x012 = sedText(`
X012 SectorComponents/Administrative/X012 Clarify Content
  CaseContext > case-context
  WeRequestClarificationFollowing
    Clarification[] > clarification
`)
