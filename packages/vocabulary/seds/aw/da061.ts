/** DA061: forward Claim for a pension or a supplementary allowance to Competent Institution. */
import { sedText } from '../../definition/definition-text.ts'

export const da061 = sedText(
  `
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
`,
  `
DA061
  Person! > accident-person
  Institution
    countryCode
    Details > institution
  AddressesPerson > accident-addresses
  DateSubmissionClaim!
    date!
  SurvivorsSubmittingClaim
    SurvivorSubmittingClaim[]!
      PersonIdentification! > person-identification
      AdditionalInformationOnPerson
        nationality
        AddressesSurvivor[] > accident-addresses
  AdditionalInformation > accident-additional-information
`,
)
