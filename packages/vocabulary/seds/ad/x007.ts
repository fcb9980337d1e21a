/** X007: forward Case. */
import { sedText } from '../../definition/definition-text.ts'

export const x007 = sedText(`
X007 SectorComponents/Administrative/X007 Forward Case
  CaseContext > case-context
  ForwardInformation
    AddedParticipant > institution
    RemovedParticipant > institution
    reason
    pleaseProvideMoreDetailsIf99OtherSelected
`)
