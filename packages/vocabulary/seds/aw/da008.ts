/** DA008: information on Medically Appropriate Supplement to Authorised Scheduled Treatment. */
import { sedText } from '../../definition/definition-text.ts'

export const da008 = sedText(`
DA008 SectorComponents/AWOD/DA008 Information on Medically Appropriate Supplement to Authorised Scheduled Treatment
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  MedicallyAppropriateSupplementAuthorisedScheduled
    dateOriginalAuthorisationScheduledTreatment
    SupplementaryTreatment > requested-treatment
  MedicalReport
    medicalReportAttachedIndicator
  AdditionalInformation
    additionalInformation
`)
