/** U004: salary Info. */
import { sedText } from '../../definition/definition-text.ts'

export const u004 = sedText(`
U004 SectorComponents/Unemployment/U004 Salary Info
  LocalCaseNumbers > local-case-numbers
  Person > person
  ReferencePeriod > period
  EmploymentOrSelfEmploymentInformation
    EmploymentOrSelfEmploymentInformation[]
      Period > period
      periodOf
      EarningsDetails
        EarningsDetail[]
          earningsType
          Earnings > amount
          PleaseFillInFollowingIfEarningsTypeOtherPayment
            informationAboutOtherCompensation
      RequestedAdditionalDetails
        numberHoursWorked
        numberDaysWorked
`)
