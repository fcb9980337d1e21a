/** H001: notification/request for information. */
import { sedText } from '../../definition/definition-text.ts'

export const h001 = sedText(`
H001 SectorComponents/Horizontal/H001 Notification/request for information
  NotificationRequestForInformation
    Person
      PersonIdentification > person-identification-h
      AddressPerson
        AddressesPerson[]
          NotificationAddress
            NotificationAddress[] > address-person
      RequestForInformationForIdentificationPerson
        Person
          typeInformation
      RequestForSectorPINPersonInReceivingInstitution
        sectorPINReceivingInstitution
        otherSectorPIN
      RequestForInformation
        dateRequest
        PleaseProvide
          document
          information
          followingSED
      NotificationChangeInCircumstances
        familyName
        forename
        dateBirth
        sex
        familyNameAtBirth
        forenameAtBirth
        placeBirth
        fatherFamilyNameAtBirth
        forenameFather
        motherFamilyNameAtBirth
        forenameMother
        previousFamilyName
        previousForename
        nationality
        other
      AdditionalInformationChangeInCircumstances
        notificationRequestForAdditionalInformation
        additionalInformationChangeInCircumstances
      PleaseFindAttachedFollowingDocuments > please-find-attached-following-documents
`)
