/** X011: reject Sed. */
import { sedText } from '../../definition/definition-text.ts'

export const x011 = sedText(`
X011 SectorComponents/Administrative/X011 Reject Sed
  CaseContext > case-context
  RejectSED
    SEDType
    dateIssued
    groundsForRejection
    pleaseProvideMoreDetailsIf99OtherSelected
`)
