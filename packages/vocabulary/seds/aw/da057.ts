/** DA057: request for Information on Aggravation of Occupational Disease. */
import { sedText } from '../../definition/definition-text.ts'

export const da057 = sedText(
  `
DA057 SectorComponents/AWOD/DA057 Request for Information on Aggravation of Occupational Disease
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  RequestInformationRegardingAnAggravation
    informationRequested : code information-requested-da057 or other
    documentsRequested[] : code accident-disease-sent-documents or other
    PleaseFillInFollowingIfDocumentsRequestedOther
      kindOtherDocumentsRequested
  AdditionalInformation
    additionalInformation
`,
  `
DA057
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedAnOccupationalDisease! > info-date-of-mandatory
  Employer > employers
  RequestInformationRegardingAnAggravation!
    informationRequested! : code information-requested-da057
    documentsRequested[] : code accident-disease-sent-documents
    PleaseFillInFollowingIfDocumentsRequestedOther
      kindOtherDocumentsRequested! : free-text 255
  AdditionalInformation > accident-additional-information
`,
)
