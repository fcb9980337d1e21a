/** S011: information on urgent vitally necessary treatment - outside Member State of residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s011 = sedText(
  `
S011 SectorComponents/Sickness/S011 Information on urgent vitally necessary treatment - outside Member State of residence
  Person > person
  PersonAddress > address
  InstitutionPlaceStay
    country
    Institution > institution
  StartingEndingDateEntitlement > fixed-period
  Attachments
    Attachment[]
      attachments : code attached-medical-authorisation-other or other
      otherAttachments
  Treatment > additional-information-treatment
`,
  `
S011
  Person! > person-full-info
  PersonAddress > address
  InstitutionPlaceStay
    country
    Institution > institution
  StartingEndingDateEntitlement! > fixed-period
  Attachments
    Attachment[]
      attachments : code attached-medical-authorisation-other
      otherAttachments : free-text 255
  Treatment! > sickness-treatment
`,
)
