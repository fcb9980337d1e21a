/** R003: decision on deductions from arrears/ongoing payments. */
import { sedText } from '../../definition/definition-text.ts'

export const r003 = sedText(
  `
R003 SectorComponents/Recovery/R003 Decision on deductions from arrears/ongoing payments
  LocalCaseNumbers > local-case-numbers
  Persons > persons
  Acceptance
    acceptanceDeductionFromArrearsIndicator
    acceptanceDeductionFromOngoingPaymentsIndicator
    comments
`,
  `
R003
  LocalCaseNumbers > local-case-numbers
  Persons! > persons
  Acceptance!
    acceptanceDeductionFromArrearsIndicator!
    acceptanceDeductionFromOngoingPaymentsIndicator!
    comments : free-text 255
`,
)
