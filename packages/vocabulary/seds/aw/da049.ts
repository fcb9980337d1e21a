/** DA049: notification of Final Decision on Contestation Concerning the Occupational Nature of the Accident or Disease. */
import { sedText } from '../../definition/definition-text.ts'

export const da049 = sedText(`
DA049 SectorComponents/AWOD/DA049 Notification of Final Decision on Contestation Concerning the Occupational Nature of the Accident or Disease
  Person > person-da-h
  AddressesPerson
    AddressPerson[] > address
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  Decision
    conditionsAnAccidentAtWorkAnOccupationalDiseaseAre
    reasonForConditionForAccidentWorkDiseaseNotFulfilled
    FillInIfReasonForConditions
      otherReason
    InformationAboutSicknessInsurance
      sicknessInsuranceInformation
      FillInIfSicknessInsurance > institution-da
  AdditionalInformation
    additionalInformation
`)
