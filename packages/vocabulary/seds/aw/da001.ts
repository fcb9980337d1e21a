/** DA001: request for Certification of the Right to Benefits in Kind. */
import { sedText } from '../../definition/definition-text.ts'

export const da001 = sedText(`
DA001 SectorComponents/AWOD/DA001 Request for Certification of the Right to Benefits in Kind
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  RequestForCertificationRightBenefitsInKind > period
  MedicalReport
    medicalReportAttachedIndicator
  AdditionalInformation
    additionalInformation
`)
