/** H002: reply to request for information. */
import { sedText } from '../../definition/definition-text.ts'

export const h002 = sedText(`
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
`)
