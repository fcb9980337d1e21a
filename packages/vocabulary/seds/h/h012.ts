/** H012: reply to Request of date of Change of Legislation Applicable. */
import { sedText } from '../../definition/definition-text.ts'

export const h012 = sedText(
  `
H012 SectorComponents/Horizontal/H012 Reply to Request of date of Change of Legislation Applicable
  Person > person-h
  AddressPerson > addresses-person
  ConfirmationDateChangeLegislationApplicable > date-change-legislation-applicable
`,
  `
H012
  Person! > person-block-specific-in-h010-h011-h012-h061-h062
  AddressPerson > person-address-block-containing
  ConfirmationDateChangeLegislationApplicable!
    dateChangeLegislationApplicable!
    dateUntilWhichThisChangeApplies
`,
)
