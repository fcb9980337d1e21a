/** H061: notification/Request of Personal Identification Number. */
import { sedText } from '../../definition/definition-text.ts'

export const h061 = sedText(`
H061 SectorComponents/Horizontal/H061 Notification/Request of Personal Identification Number
  PurposeSED
    purposeSED
    PleaseSelectSectorIfRequestPIN
      sector
  Person > person-h
  AddressPerson > addresses-person
`)
