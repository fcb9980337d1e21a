/** H002: reply to request for information. */
import { sedText } from '../../definition/definition-text.ts'

export const h002 = sedText(
  `
H002 SectorComponents/Horizontal/H002 Reply to request for information
  ReplyRequestForInformation
    Person
      PersonIdentification > person-identification-h
      AddressPerson > addresses-person
      InformationForIdentificationPerson
        Person
          familyName
          forename
          birthDate
          sex
          familyNameAtBirth
          forenameAtBirth
          PlaceBirth > place-of-birth
          fatherFamilyNameAtBirth
          forenameFather
          motherFamilyNameAtBirth
          forenameMother
          previousFamilyName
          previousForename
      SectorPINPersonalIdentificationNumberSending
        SectorPINPersonalIdentificationNumberSending
          all
          sicknessInCash
          sicknessInKind
          pension
          unemployment
          occupationalDiseaseAccidentAtWorkBenefitsInCash
          occupationalDiseaseAccidentAtWorkBenefitsInKind
          familyBenefits
          recovery
          nationalTaxNumber
          otherSectorPIN
        PleaseFillInFollowingIfSectorPINOtherSectorPIN
          descriptionOtherSector
      PositiveReplyRequestedInformation
        WeAreEnclosing
          theFollowingDocument
          theFollowingInformation
          theFollowingSED
      NegativeReplyRequestedInformation
        InformationOnInabilityToSend[]
          theFollowingDocument
          theFollowingInformation
          theFollowingSED
          reasons
      AdditionalInformation
        additionalInformation
      PleaseFindAttachedFollowingDocuments > please-find-attached-following-documents
`,
  `
H002
  ReplyRequestForInformation!
    Person
      PersonIdentification! > specific-person-block-including-nationality-status
      AddressPerson > person-address-block-containing
      InformationForIdentificationPerson
        Person
          familyName
          forename
          birthDate
          sex
          familyNameAtBirth
          forenameAtBirth
          PlaceBirth > place-of-birth
          fatherFamilyNameAtBirth : text 155
          forenameFather : text 155
          motherFamilyNameAtBirth : text 155
          forenameMother : text 155
          previousFamilyName : text 155
          previousForename : text 155
      SectorPINPersonalIdentificationNumberSending
        SectorPINPersonalIdentificationNumberSending
          all : text 65
          sicknessInCash : text 65
          sicknessInKind : text 65
          pension : text 65
          unemployment : text 65
          occupationalDiseaseAccidentAtWorkBenefitsInCash : text 65
          occupationalDiseaseAccidentAtWorkBenefitsInKind : text 65
          familyBenefits : text 65
          recovery : text 65
          nationalTaxNumber : text 65
          otherSectorPIN : text 65
        PleaseFillInFollowingIfSectorPINOtherSectorPIN
          descriptionOtherSector : text 65
      PositiveReplyRequestedInformation
        WeAreEnclosing
          theFollowingDocument : free-text 255
          theFollowingInformation : free-text 500
          theFollowingSED : text 65
      NegativeReplyRequestedInformation > negative-reply-requested-information
      AdditionalInformation > horizontal-additional-information
      PleaseFindAttachedFollowingDocuments > attached-documents
    Employer
      Employer! > employer
      PositiveReplyRequestedInformation
        WeAreEnclosing
          theFollowingDocument : free-text 255
          theFollowingInformation : free-text 500
          theFollowingSED : text 65
      NegativeReplyRequestedInformation > negative-reply-requested-information
      AdditionalInformation > horizontal-additional-information
      PleaseFindAttachedFollowingDocuments > attached-documents
    ReimbursementBulkSED
      ReimbursementIdentification! > reimbursemen-horizontalt-context
      PositiveReplyRequestedInformation
        WeAreEnclosing
          theFollowingDocument : free-text 255
          theFollowingInformation : free-text 500
          theFollowingSED : text 65
      NegativeReplyRequestedInformation > negative-reply-requested-information
      AdditionalInformation > horizontal-additional-information
      PleaseFindAttachedFollowingDocuments > attached-documents
    1 Person, Employer, ReimbursementBulkSED
`,
)
