/** X002: request To Reopen A Closed Case. */
import { sedText } from '../../definition/definition-text.ts'

export const x002 = sedText(
  `
X002 SectorComponents/Administrative/X002 Request To Reopen A Closed Case
  CaseContext > case-context
  RequestReopen
    reasonThisRequest : code reason-request-reopen or other
    pleaseProvideMoreDetailsIf99OtherSelected
`,
  `
X002
  CaseContext! > case-context
  RequestReopen!
    reasonThisRequest : code reason-request-reopen
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
