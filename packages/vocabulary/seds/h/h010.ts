/** H010: notification of Change of Legislation Applicable. */
import { sedText } from '../../definition/definition-text.ts'

export const h010 = sedText(
  `
H010 SectorComponents/Horizontal/H010 Notification of Change of Legislation Applicable
  Person > person-h
  AddressPerson > addresses-person
  DateChangeLegislationApplicable > date-change-legislation-applicable
`,
  `
H010
  Person! > person-block-specific-in-h010-h011-h012-h061-h062
  AddressPerson > person-address-block-containing
  DateChangeLegislationApplicable!
    dateChangeLegislationApplicable!
    dateUntilWhichThisChangeApplies
`,
)
