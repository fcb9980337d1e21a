/** S041: reply to Request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity. */
import { sedText } from '../../definition/definition-text.ts'

export const s041 = sedText(
  `
S041 SectorComponents/Sickness/S041 Reply to Request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity
  Person > person
  PersonAddress > person-address
  Reply
    inReplyS040 : code reply-information-s040-in-s041 or other
  ReplyRequestForPeriods
    InsurancePeriods
      InsurancePeriod[]
        Period > period
        insurance : code insurance or other
    EmploymentPeriods > employment-periods
    SelfEmploymentPeriods
      SelfEmploymentPeriod[] > fixed-period
    ResidencePeriods
      ResidencePeriod[] > fixed-period
  AdditionalInformation
    additionalInformation
`,
  `
S041
  Person! > person-full-info
  PersonAddress > person-address
  Reply!
    inReplyS040! : code reply-information-s040-in-s041
  ReplyRequestForPeriods
    InsurancePeriods
      InsurancePeriod[]
        Period > period
        insurance! : code insurance
    EmploymentPeriods
      EmploymentPeriod[]
        startDate
        endDate
    SelfEmploymentPeriods
      SelfEmploymentPeriod[]
        startDate
        endDate
    ResidencePeriods
      ResidencePeriod[]
        startDate
        endDate
  AdditionalInformation > additional-information
`,
)
