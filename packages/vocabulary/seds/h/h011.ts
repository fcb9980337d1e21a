/** H011: request of Date of Change of Legislation Applicable. */
import { sedText } from '../../definition/definition-text.ts'

export const h011 = sedText(
  `
H011 SectorComponents/Horizontal/H011 Request of Date of Change of Legislation Applicable
  Person > person-h
  AddressPerson > addresses-person
`,
  `
H011
  Person! > person-block-specific-in-h010-h011-h012-h061-h062
  AddressPerson > person-address-block-containing
`,
)
