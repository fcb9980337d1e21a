/** DA044: request of a Detailed Report Accompanied by Medical Certificates. */
import { sedText } from '../../definition/definition-text.ts'

export const da044 = sedText(`
DA044 SectorComponents/AWOD/DA044 Request of a Detailed Report Accompanied by Medical Certificates
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  AdditionalInformation
    additionalInformation
`)
