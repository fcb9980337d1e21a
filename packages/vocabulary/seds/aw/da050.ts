/** DA050: send Declaration or Notification of Occupational Disease. */
import { sedText } from '../../definition/definition-text.ts'

export const da050 = sedText(
  `
DA050 SectorComponents/AWOD/DA050 Send Declaration or Notification of Occupational Disease
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  InformationPeriodsExposure
    InformationPeriodExposure[]
      Employer > employer
      causalLinkIndicator
      EmploymentPeriod > period
      descriptionJobPerformed
  AdditionalInformation
    additionalInformation
`,
  `
DA050
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedAnOccupationalDisease! > info-date-of-mandatory
  Employer > employers
  InformationPeriodsExposure!
    InformationPeriodExposure[]!
      Employer! > employer
      causalLinkIndicator
      EmploymentPeriod > period
      descriptionJobPerformed! : free-text 255
  AdditionalInformation > accident-additional-information
`,
)
