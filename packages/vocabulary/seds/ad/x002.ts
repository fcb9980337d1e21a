/** X002: request To Reopen A Closed Case. */
import { sedText } from '../../definition/definition-text.ts'

export const x002 = sedText(`
X002 SectorComponents/Administrative/X002 Request To Reopen A Closed Case
  CaseContext > case-context
  RequestReopen
    reasonThisRequest
    pleaseProvideMoreDetailsIf99OtherSelected
`)
