/** H070: notification of death. */
import { sedText } from '../../definition/definition-text.ts'

export const h070 = sedText(
  `
H070 SectorComponents/Horizontal/H070 Notification of death
  Person > person
  NotificationDeath
    dateDeath
    PlaceDeath > address
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedDocumentsConfirmingDeath > please-find-attached-following-documents
`,
  `
H070
  Person! > specific-person-block-including-only-nationality
  NotificationDeath!
    dateDeath!
    PlaceDeath > address
  AdditionalInformation > horizontal-additional-information
  PleaseFindAttachedDocumentsConfirmingDeath
    predefinedDocuments[] : code predefined-documents-h070
    OtherDocumentsAttached > others
`,
)
