/** DA052: occupational Disease - Notification of Appeal. */
import { sedText } from '../../definition/definition-text.ts'

export const da052 = sedText(`
DA052 SectorComponents/AWOD/DA052 Occupational Disease - Notification of Appeal
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  InformationAboutLoggedAppeal
    againstOurDecisionOf
    anAppealHasBeenLoggedOn
    copyAppealAttachedIndicator
  AdditionalInformation
    additionalInformation
`)
