/** X005: add New Participant. */
import { sedText } from '../../definition/definition-text.ts'

export const x005 = sedText(
  `
X005 SectorComponents/Administrative/X005 Add New Participant
  CaseContext > case-context
  AddedParticipant
    AddParticipant > institution
    reason : code reason-add-new-participant or other
    pleaseProvideMoreDetailsIf99OtherSelected
`,
  `
X005
  CaseContext! > case-context
  AddedParticipant!
    AddParticipant! > institution
    reason : code reason-add-new-participant
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
