/** DA057: request for Information on Aggravation of Occupational Disease. */
import { sedText } from '../../definition/definition-text.ts'

export const da057 = sedText(`
DA057 SectorComponents/AWOD/DA057 Request for Information on Aggravation of Occupational Disease
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  RequestInformationRegardingAnAggravation
    informationRequested
    documentsRequested
    PleaseFillInFollowingIfDocumentsRequestedOther
      kindOtherDocumentsRequested
  AdditionalInformation
    additionalInformation
`)
