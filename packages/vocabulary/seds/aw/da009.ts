/** DA009: information About Granting of Authorisation to Receive Scheduled Urgent Vitally Necessary Treatment by the Institution in the Member State of Residence on Behalf of the Competent Institution. */
import { sedText } from '../../definition/definition-text.ts'

export const da009 = sedText(
  `
DA009 SectorComponents/AWOD/DA009 Information About Granting of Authorisation to Receive Scheduled Urgent Vitally Necessary Treatment by the Institution in the Member State of Residence on Behalf of the Competent Institution
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  TreatmentForWhichAuthorisationGranted > requested-treatment
  AdditionalInformation
    attachment[] : code attached-medical-authorisation or other
    AdditionalInformation
      additionalInformation
`,
  `
DA009
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedTo! > info
  Employer > employer
  TreatmentForWhichAuthorisationGranted! > accident-treatment
  AdditionalInformation
    attachment[] : code attached-medical-authorisation
    AdditionalInformation > accident-additional-information
`,
)
