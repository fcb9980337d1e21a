/** U001CB: request Insurance Record - Cross border Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const u001cb = sedText(`
U001CB SectorComponents/Unemployment/U001CB Request Insurance Record - Cross border Worker
  LocalCaseNumbers > local-case-numbers
  Person > person
  PersonCurrentAddress > person-current-address
  LastAddressInStateFormerInsurance > address
  ReferencePeriod > period
  PeriodsInsuranceEmploymentOrSelfEmployment > periods-insurance-employment-or-self-employment
  AdditionalInformationForLastPeriodEmployment > additional-information-for-last-period-employment
  UnemploymentBenefitsPeriods > unemployment-benefits-periods
`)
