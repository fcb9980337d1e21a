/** X006: remove Participant. */
import { sedText } from '../../definition/definition-text.ts'

export const x006 = sedText(
  `
X006 SectorComponents/Administrative/X006 Remove Participant
  CaseContext > case-context
  RemovedParticipant
    Institution > institution
    reason : code reason-remove-participant or other
    pleaseProvideMoreDetailsIf99OtherSelected
`,
  `
X006
  CaseContext! > case-context
  RemovedParticipant!
    Institution! > institution
    reason : code reason-remove-participant
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
