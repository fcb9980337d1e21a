/** U002: insurance Record. */
import { sedText } from '../../definition/definition-text.ts'

export const u002 = sedText(`
U002 SectorComponents/Unemployment/U002 Insurance Record
  LocalCaseNumbers > local-case-numbers
  Person > person
  ReferencePeriod > period
  PeriodsInsuranceEmploymentOrSelfEmployment > periods-insurance-employment-or-self-employment-u
  ElementsConcerningLastEmploymentOrSelfEmployment > elements-concerning-last-employment-or-self-employment
  ReasonForTerminationLastEmploymentOrSelf > reason-for-termination-last-employment-or-self
  UnemploymentBenefitsPeriods > unemployment-benefits-periods
`)
