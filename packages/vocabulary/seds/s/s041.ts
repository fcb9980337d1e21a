/** S041: reply to Request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity. */
import { sedText } from '../../definition/definition-text.ts'

export const s041 = sedText(`
S041 SectorComponents/Sickness/S041 Reply to Request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity
  Person > person
  PersonAddress > person-address
  Reply
    inReplyS040
  ReplyRequestForPeriods
    InsurancePeriods
      InsurancePeriod[]
        Period > period
        insurance
    EmploymentPeriods > employment-periods
    SelfEmploymentPeriods
      SelfEmploymentPeriod[] > fixed-period
    ResidencePeriods
      ResidencePeriod[] > fixed-period
  AdditionalInformation
    additionalInformation
`)
