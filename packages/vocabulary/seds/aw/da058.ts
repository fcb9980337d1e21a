/** DA058: information on Aggravation of Occupational Disease. */
import { sedText } from '../../definition/definition-text.ts'

export const da058 = sedText(`
DA058 SectorComponents/AWOD/DA058 Information on Aggravation of Occupational Disease
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  InReplyRequest
    weInformFollows
    weSendFollowingDocumentsRegarding
    FillInIfWeSendFollowingDocuments
      kindOtherDocumentsAttached
  AdditionalInformation
    additionalInformation
`)
