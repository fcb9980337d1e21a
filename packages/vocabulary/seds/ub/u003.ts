/** U003: request Salary Info. */
import { sedText } from '../../definition/definition-text.ts'

export const u003 = sedText(`
U003 SectorComponents/Unemployment/U003 Request Salary Info
  LocalCaseNumbers > local-case-numbers
  Person > person
  PersonCurrentAddress > person-current-address
  LastAddressInStateFormerInsurance > address
  ReferencePeriod > period
  EmploymentOrSelfEmploymentInformation
    EmploymentOrSelfEmploymentInformation[]
      Period > period
      employmentOrSelfEmployment
      EmployerOrSelfEmploymentDetails > employer
      earnings
      AdditionalDetailsRequested
        numberWorkingHoursIndicator
        numberDaysWorkedIndicator
`)
