/** DA063: authorisation of Transport to the Place of Residence or to a Hospital. */
import { sedText } from '../../definition/definition-text.ts'

export const da063 = sedText(`
DA063 SectorComponents/AWOD/DA063 Authorisation of Transport to the Place of Residence or to a Hospital
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employers
  AuthorisationTransportPlaceResidenceOrAHospital
    authorisationTransport
    Hospital > provider
    reasonForRefusal
  AdditionalInformation
    additionalInformation
`)
