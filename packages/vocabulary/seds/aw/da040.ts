/** DA040: information on Payment or not of Cash Benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const da040 = sedText(`
DA040 SectorComponents/AWOD/DA040 Information on Payment or not of Cash Benefits
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  PaymentOrNotCashBenefits
    weNotifiedPersonOurDecisionTo
    PeriodConcerned > period
  AdditionalInformation
    additionalInformation
`)
