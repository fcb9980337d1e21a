/** H062: confirmation/Reply to Request of Personal Identification Number. */
import { sedText } from '../../definition/definition-text.ts'

export const h062 = sedText(
  `
H062 SectorComponents/Horizontal/H062 Confirmation/Reply to Request of Personal Identification Number
  Person > person-h
  AddressPerson > addresses-person
  InformationPersonalIdentificationNumberInSending
    IdentificationSuccessful
      personIndentifiedSuccesfully : value
      identificationSuccessfulIndicator
      stateDiscrepancy : code pin-discrepancy or other
      previousPersonalIdentificationNumber
`,
  `
H062
  Person! > person-block-specific-in-h010-h011-h012-h061-h062
  AddressPerson > person-address-block-containing
  InformationPersonalIdentificationNumberInSending!
    IdentificationSuccessful
      personIndentifiedSuccesfully! : yes-no
      identificationSuccessfulIndicator!
      stateDiscrepancy : code pin-discrepancy
      previousPersonalIdentificationNumber : text 65
    IdentificationUnsuccessful : yes-no
    0 IdentificationSuccessful, IdentificationUnsuccessful
`,
)
