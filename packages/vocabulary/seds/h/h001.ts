/** H001: notification/request for information. */
import { sedText } from '../../definition/definition-text.ts'

export const h001 = sedText(
  `
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
          typeInformation[] : code person or other
      RequestForSectorPINPersonInReceivingInstitution
        sectorPINReceivingInstitution[] : code sector-pin or other
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
        notificationRequestForAdditionalInformation : code notification-request-for-additional-information or other
        additionalInformationChangeInCircumstances
      PleaseFindAttachedFollowingDocuments > please-find-attached-following-documents
`,
  `
H001
  NotificationRequestForInformation!
    Person
      PersonIdentification! > specific-person-block-including-nationality-status
      AddressPerson
        AddressesPerson[]
          NotificationAddress
            NotificationAddress[]
              typeAddress! : code address-type
              Address > address
          RequestAddress
            typeAddress[]! : code address-type
          0 NotificationAddress, RequestAddress
      RequestForInformationForIdentificationPerson
        Person
          typeInformation[] : code person
      RequestForSectorPINPersonInReceivingInstitution
        sectorPINReceivingInstitution[] : code sector-pin
        otherSectorPIN : text 65
      RequestForInformation > request-reminder
      NotificationChangeInCircumstances
        familyName
        forename
        dateBirth
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
        nationality[]
        other : text 155
      AdditionalInformationChangeInCircumstances
        notificationRequestForAdditionalInformation : code notification-request-for-additional-information
        additionalInformationChangeInCircumstances : free-text 500
      PleaseFindAttachedFollowingDocuments > attached-documents
    Employer
      Employer! > employer
      RequestForInformation > request-reminder
      AdditionalInformationChangeInCircumstances
        notificationRequestForAdditionalInformation : code notification-request-for-additional-information
        additionalInformationChangeInCircumstances : free-text 500
      PleaseFindAttachedFollowingDocuments > attached-documents
    ReimbursementBulkSED
      ReimbursementIdentification! > reimbursemen-horizontalt-context
      RequestForInformation > request-reminder
      AdditionalInformationChangeInCircumstances
        notificationRequestForAdditionalInformation : code notification-request-for-additional-information
        additionalInformationChangeInCircumstances : free-text 500
      PleaseFindAttachedFollowingDocuments > attached-documents
    1 Person, Employer, ReimbursementBulkSED
`,
)
