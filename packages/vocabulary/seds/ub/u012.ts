/** U012: request for monthly follow-up - Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u012 = sedText(`
U012 SectorComponents/Unemployment/U012 Request for monthly follow-up - Export
  LocalCaseNumbers > local-case-numbers
  PersonForWhomFollowUpRequested > person
`)
