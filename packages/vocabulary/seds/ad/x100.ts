/** X100: change of Participant. */
import { sedText } from '../../definition/definition-text.ts'

export const x100 = sedText(
  `
X100 SectorComponents/Administrative/X100 Change of Participant
  CaseContext > case-context
  ChangeParticipant
    AddParticipant > institution
    RemoveParticipant > institution
    reason : code reason-change-participant or other
    pleaseProvideMoreDetailsIf99OtherSelected
`,
  `
X100
  CaseContext > case-context
  ChangeParticipant!
    AddParticipant! > institution
    RemoveParticipant! > institution
    reason : code reason-change-participant
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
