/** U001: request Insurance Record. */
import { sedText } from '../../definition/definition-text.ts'

export const u001 = sedText(`
U001 SectorComponents/Unemployment/U001 Request Insurance Record
  LocalCaseNumbers > local-case-numbers
  Person > person
  PersonCurrentAddress > person-current-address
  LastAddressInStateFormerInsurance > address
  ReferencePeriod > period
  PeriodsInsuranceEmploymentOrSelfEmployment > periods-insurance-employment-or-self-employment
  AdditionalInformationForLastPeriodEmployment > additional-information-for-last-period-employment
  UnemploymentBenefitsPeriods > unemployment-benefits-periods
`)
