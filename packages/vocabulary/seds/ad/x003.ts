/** X003: reply To Request To Reopen A Closed Case. */
import { sedText } from '../../definition/definition-text.ts'

export const x003 = sedText(
  `
X003 SectorComponents/Administrative/X003 Reply To Request To Reopen A Closed Case
  CaseContext > case-context
  AgreementReopening
    agreementReopeningIndicator
    reason : code reason-reply-request-reopen-close or other
    pleaseProvideMoreDetailsIf99OtherSelected
`,
  `
X003
  CaseContext! > case-context
  AgreementReopening!
    agreementReopeningIndicator
    reason : code reason-reply-request-reopen-close
    pleaseProvideMoreDetailsIf99OtherSelected : free-text 255
`,
)
