/** H065: transmission of claim/document/information. */
import { sedText } from '../../definition/definition-text.ts'

export const h065 = sedText(`
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
`)
