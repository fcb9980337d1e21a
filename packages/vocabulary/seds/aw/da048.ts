/** DA048: notification of Contestation Concerning the Occupational Nature of the Accident or Disease. */
import { sedText } from '../../definition/definition-text.ts'

export const da048 = sedText(`
DA048 SectorComponents/AWOD/DA048 Notification of Contestation Concerning the Occupational Nature of the Accident or Disease
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  InformationAboutContestation
    reasonDisputingLegislationInStateAccidentsWorkDiseases
    FillInIfReasonForDisputing
      otherReason
    InformationAboutSicknessInsurance
      sicknessInsuranceInformation
      Institution > institution-da
    expectedDateFinalDecision
  AdditionalInformation
    additionalInformation
`)
