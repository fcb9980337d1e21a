/** H066: reply to transmission of claim/document/information. */
import { sedText } from '../../definition/definition-text.ts'

export const h066 = sedText(`
H066 SectorComponents/Horizontal/H066 Reply to transmission of claim/document/information
  Person > person
  AddressPerson > addresses-person
  ReplyTransmissionClaimDocumentInformation
    ReplyTransmissionClaimDocumentInformation[]
      decision
      followingClaimDocumentInformation
      FillInFollowingIfWeDoNotAcceptTransmission
        reasonForNonacceptance
        SuggestedCompetentInstitutionInAnotherCountry > institution
  AdditionalInformation
    additionalInformation
`)
