/** DA042: medical Certificate or Report. */
import { sedText } from '../../definition/definition-text.ts'

export const da042 = sedText(`
DA042 SectorComponents/AWOD/DA042 Medical Certificate or Report
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  MedicalCertificateOrReport
    medicalCertificateOrReport
  AdditionalInformation
    additionalInformation
`)
