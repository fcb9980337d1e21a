/** X007: forward Case. */
import { sedText } from '../../definition/definition-text.ts'

export const x007 = sedText(
  `
X007 SectorComponents/Administrative/X007 Forward Case
  CaseContext > case-context
  ForwardInformation
    AddedParticipant > institution
    RemovedParticipant > institution
    reason : code reason-forward-participant or other
    pleaseProvideMoreDetailsIf99OtherSelected
`,
  `
X007
  CaseContext! > case-context
  ForwardInformation!
    AddedParticipant! > institution
    RemovedParticipant! > institution
    reason : code reason-forward-participant
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
