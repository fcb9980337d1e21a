/** R010: request for reimbursement of contributions provisionally paid. */
import { sedText } from '../../definition/definition-text.ts'

export const r010 = sedText(
  `
R010 SectorComponents/Recovery/R010 Request for reimbursement of contributions provisionally paid
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfRequestConcernsPerson > if-concerns-person-r
  DecisionCompetentInstitution > decision-competent-institution
  TypeContributions > type-contributions
  BankDetails > bank-details-r
`,
  `
R010
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns-person-known-addresses
  DecisionCompetentInstitution!
    dateCompetenceDetermined!
    dateByWhichThisRequestMustMade!
  TypeContributions! > contributions
  BankDetails! > recovery-bank-details
`,
)
