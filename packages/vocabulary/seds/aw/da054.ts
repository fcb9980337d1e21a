/** DA054: information to Determine the Amounts. */
import { sedText } from '../../definition/definition-text.ts'

export const da054 = sedText(
  `
DA054 SectorComponents/AWOD/DA054 Information to Determine the Amounts
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  InformationAboutAmounts
    Payment > amount
    FrequencyPayment
      per
      frequency : code payment-frequency-day-week-month or other
    PeriodEntitlement > period
  AdditionalInformation
    additionalInformation
`,
  `
DA054
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedAnOccupationalDisease! > info-date-of-mandatory
  Employer > employers
  InformationAboutAmounts!
    Payment! > amount
    FrequencyPayment!
      per! : count
      frequency! : code payment-frequency-day-week-month
    PeriodEntitlement! > period
  AdditionalInformation > accident-additional-information
`,
)
