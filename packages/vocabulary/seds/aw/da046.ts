/** DA046: request for a Decision. */
import { sedText } from '../../definition/definition-text.ts'

export const da046 = sedText(`
DA046 SectorComponents/AWOD/DA046 Request for a Decision
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  AdditionalInformation
    additionalInformation
`)
