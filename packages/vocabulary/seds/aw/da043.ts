/** DA043: information About Person Appointed for an Inquiry Relating to an Accident While on the Way to or From Work. */
import { sedText } from '../../definition/definition-text.ts'

export const da043 = sedText(`
DA043 SectorComponents/AWOD/DA043 Information About Person Appointed for an Inquiry Relating to an Accident While on the Way to or From Work
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnAccidentAtWork > this-sed-related-an-occupational-disease
  Employer > employers
  InformationAboutPersonsAppointedForInquiry
    InformationAboutPersonAppointedForInquiry[]
      familyName
      forenames
      ContactInformation > contact-details
      institution
  AdditionalInformation
    additionalInformation
`)
