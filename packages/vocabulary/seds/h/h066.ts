/** H066: reply to transmission of claim/document/information. */
import { sedText } from '../../definition/definition-text.ts'

export const h066 = sedText(
  `
H066 SectorComponents/Horizontal/H066 Reply to transmission of claim/document/information
  Person > person
  AddressPerson > addresses-person
  ReplyTransmissionClaimDocumentInformation
    ReplyTransmissionClaimDocumentInformation[]
      decision : code is-the-transmittion-accepted or other
      followingClaimDocumentInformation
      FillInFollowingIfWeDoNotAcceptTransmission
        reasonForNonacceptance
        SuggestedCompetentInstitutionInAnotherCountry > institution
  AdditionalInformation
    additionalInformation
`,
  `
H066
  Person! > specific-person-block-including-only-nationality
  AddressPerson > person-address-block-containing
  ReplyTransmissionClaimDocumentInformation!
    ReplyTransmissionClaimDocumentInformation[]!
      decision! : code is-the-transmittion-accepted
      followingClaimDocumentInformation! : free-text 255
      FillInFollowingIfWeDoNotAcceptTransmission
        reasonForNonacceptance! : free-text 255
        SuggestedCompetentInstitutionInAnotherCountry > institution
  AdditionalInformation > horizontal-additional-information
`,
)
