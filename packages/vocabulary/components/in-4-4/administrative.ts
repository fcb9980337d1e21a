/** Components of the documents of 4.4 of the administrative processes, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const administrativeIn44 = componentTexts(`
case-context
  PersonContext > person-information
  EmployerContext > employer
  ReimbursementContext
    reimbursementRequestID! : text
    totalNumberIndividualClaims! : count
  1 PersonContext, EmployerContext, ReimbursementContext
`)
