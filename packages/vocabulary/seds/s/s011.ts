/** S011: information on urgent vitally necessary treatment - outside Member State of residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s011 = sedText(`
S011 SectorComponents/Sickness/S011 Information on urgent vitally necessary treatment - outside Member State of residence
  Person > person
  PersonAddress > address
  InstitutionPlaceStay
    country
    Institution > institution
  StartingEndingDateEntitlement > fixed-period
  Attachments
    Attachment[]
      attachments
      otherAttachments
  Treatment > additional-information-treatment
`)
