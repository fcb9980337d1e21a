/** X011: reject Sed. */
import { sedText } from '../../definition/definition-text.ts'

export const x011 = sedText(
  `
X011 SectorComponents/Administrative/X011 Reject Sed
  CaseContext > case-context
  RejectSED
    SEDType
    dateIssued
    groundsForRejection : code reason-reject-sed or other
    pleaseProvideMoreDetailsIf99OtherSelected
`,
  `
X011
  CaseContext! > case-context
  RejectSED!
    SEDType! : text 25
    dateIssued!
    groundsForRejection! : code reason-reject-sed
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
