/** DA062: request for Authorisation of Transport to the Place of Residence or to a Hospital. */
import { sedText } from '../../definition/definition-text.ts'

export const da062 = sedText(`
DA062 SectorComponents/AWOD/DA062 Request for Authorisation of Transport to the Place of Residence or to a Hospital
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employers
  RequestForAnAuthorizationTransportPlaceResidence
    destinationTransport
    Hospital > provider
  MedicalReport
    medicalReportAttachedIndicator
  AdditionalInformation
    additionalInformation
`)
