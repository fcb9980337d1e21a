/** H065: transmission of claim/document/information. */
import { sedText } from '../../definition/definition-text.ts'

export const h065 = sedText(
  `
H065 SectorComponents/Horizontal/H065 Transmission of claim/document/information
  Person > person
  AddressPerson > addresses-person
  AdditionalInformationConcerning
    AdditionalInformationConcerning
      claimDocumentInformationConcerns[] : code claim-category or other
      FillInIfClaimDocumentInformation
        otherBenefits
    OtherCorrespondence
      otherInformation : code other-correspondence or other
      PleaseFillInFollowingIfOtherCorrespondenceOther
        typeCorrespondence
    TransferClaimDocumentInformationTo
      transferClaimDocumentInformationTo : code transfer-to or other
      institutionCode
      institutionName
    dateReceiptClaimDocumentInformation
    thePersonClaimantIndicator
  ReasonsForTransmission
    reasons
  PleaseFindAttachedFollowingDocuments > please-find-attached-following-documents
  AdditionalInformation
    additionalInformation
`,
  `
H065
  Person! > specific-person-block-including-only-nationality
  AddressPerson > person-address-block-containing
  AdditionalInformationConcerning!
    AdditionalInformationConcerning
      claimDocumentInformationConcerns[] : code claim-category
      FillInIfClaimDocumentInformation
        otherBenefits : text 155
    OtherCorrespondence
      otherInformation : code other-correspondence
      PleaseFillInFollowingIfOtherCorrespondenceOther
        typeCorrespondence : text 65
    TransferClaimDocumentInformationTo
      transferClaimDocumentInformationTo : code transfer-to
      institutionCode : text 25
      institutionName : text 155
    dateReceiptClaimDocumentInformation!
    thePersonClaimantIndicator
  ReasonsForTransmission
    reasons : free-text 255
  PleaseFindAttachedFollowingDocuments > attached-documents
  AdditionalInformation > horizontal-additional-information
`,
)
