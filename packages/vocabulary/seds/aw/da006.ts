/** DA006: transmission of Request for Authorisation to Receive Scheduled Treatment in a Member State Other Than the Competent Member State and the Member State of Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const da006 = sedText(`
DA006 SectorComponents/AWOD/DA006 Transmission of Request for Authorisation to Receive Scheduled Treatment in a Member State Other Than the Competent Member State and the Member State of Residence
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  TreatmentForWhichAuthorisationRequested
    RequestedTreatment > requested-treatment
    personCanTreatedJustifiableTimeLimitStateResidenceIndicator
  MedicalReport
    medicalReportAttachedIndicator
  AdditionalInformation
    additionalInformation
`)
