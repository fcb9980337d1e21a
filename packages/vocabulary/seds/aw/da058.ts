/** DA058: information on Aggravation of Occupational Disease. */
import { sedText } from '../../definition/definition-text.ts'

export const da058 = sedText(
  `
DA058 SectorComponents/AWOD/DA058 Information on Aggravation of Occupational Disease
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  InReplyRequest
    weInformFollows
    weSendFollowingDocumentsRegarding[] : code accident-disease-sent-documents or other
    FillInIfWeSendFollowingDocuments
      kindOtherDocumentsAttached
  AdditionalInformation
    additionalInformation
`,
  `
DA058
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedAnOccupationalDisease! > info-date-of-mandatory
  Employer > employers
  InReplyRequest!
    weInformFollows! : free-text 500
    weSendFollowingDocumentsRegarding[] : code accident-disease-sent-documents
    FillInIfWeSendFollowingDocuments
      kindOtherDocumentsAttached : free-text 255
  AdditionalInformation > accident-additional-information
`,
)
