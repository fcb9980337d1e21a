/** H061: notification/Request of Personal Identification Number. */
import { sedText } from '../../definition/definition-text.ts'

export const h061 = sedText(
  `
H061 SectorComponents/Horizontal/H061 Notification/Request of Personal Identification Number
  PurposeSED
    purposeSED : code purpose-sed or other
    PleaseSelectSectorIfRequestPIN
      sector
  Person > person-h
  AddressPerson > addresses-person
`,
  `
H061
  PurposeSED!
    purposeSED! : code purpose-sed
    PleaseSelectSectorIfRequestPIN
      sector[] : code sector
  Person! > person-block-specific-in-h010-h011-h012-h061-h062
  AddressPerson > person-address-block-containing
`,
)
