/** DA061: forward Claim for a pension or a supplementary allowance to Competent Institution. */
import { sedText } from '../../definition/definition-text.ts'

export const da061 = sedText(`
DA061 SectorComponents/AWOD/DA061 Forward Claim for a pension or a supplementary allowance to Competent Institution
  Person > person-da-h
  Institution
    countryCode
    Details > institution
  AddressesPerson > addresses-person-da
  DateSubmissionClaim
    date
  SurvivorsSubmittingClaim
    SurvivorSubmittingClaim[]
      PersonIdentification > person-identification
      AdditionalInformationOnPerson
        nationality
        AddressesSurvivor[] > addresses-person-da
  AdditionalInformation
    additionalInformation
`)
