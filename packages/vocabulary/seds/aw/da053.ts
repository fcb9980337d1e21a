/** DA053: request for Information to Determine the Amounts. */
import { sedText } from '../../definition/definition-text.ts'

export const da053 = sedText(
  `
DA053 SectorComponents/AWOD/DA053 Request for Information to Determine the Amounts
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  AdditionalInformation
    additionalInformation
`,
  `
DA053
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedAnOccupationalDisease! > info-date-of-mandatory
  Employer > employers
  DescriptionRequest
    PleaseProvideWithInformationAboutAmounts
  AdditionalInformation > accident-additional-information
`,
)
