/** DA063: authorisation of Transport to the Place of Residence or to a Hospital. */
import { sedText } from '../../definition/definition-text.ts'

export const da063 = sedText(
  `
DA063 SectorComponents/AWOD/DA063 Authorisation of Transport to the Place of Residence or to a Hospital
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employers
  AuthorisationTransportPlaceResidenceOrAHospital
    authorisationTransport : code transport-authorization or other
    Hospital > provider
    reasonForRefusal
  AdditionalInformation
    additionalInformation
`,
  `
DA063
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedTo! > info
  Employer > employers
  AuthorisationTransportPlaceResidenceOrAHospital!
    authorisationTransport! : code transport-authorization
    Hospital
      name : text 155
      Address > address
    reasonForRefusal : text 155
  AdditionalInformation > accident-additional-information
`,
)
