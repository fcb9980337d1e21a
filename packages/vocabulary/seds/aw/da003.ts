/** DA003: cancellation of Certification of the Right to Benefits in Kind. */
import { sedText } from '../../definition/definition-text.ts'

export const da003 = sedText(`
DA003 SectorComponents/AWOD/DA003 Cancellation of Certification of the Right to Benefits in Kind
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  InformationAboutCancellation
    date
    entitlementDocumentType
    reasonForCancellation
  AdditionalInformation
    additionalInformation
`)
