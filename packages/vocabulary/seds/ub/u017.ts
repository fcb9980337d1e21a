/** U017: insurance Record - Cross border Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const u017 = sedText(`
U017 SectorComponents/Unemployment/U017 Insurance Record - Cross border Worker
  LocalCaseNumbers > local-case-numbers
  Person > person
  ReferencePeriod > period
  EntitledBenefits
    entitledIndicator
    PleaseFillInFollowingIfEntitledYes
      articleNumber
      EntitlementPeriod > period
  PeriodsInsuranceEmploymentOrSelfEmployment > periods-insurance-employment-or-self-employment-u
  ElementsConcerningLastEmploymentOrSelfEmployment > elements-concerning-last-employment-or-self-employment
  ReasonForTerminationLastEmploymentOrSelf > reason-for-termination-last-employment-or-self
  UnemploymentBenefitsPeriods > unemployment-benefits-periods
`)
