/** DA004: request for Reimbursement Rates. */
import { sedText } from '../../definition/definition-text.ts'

export const da004 = sedText(`
DA004 SectorComponents/AWOD/DA004 Request for Reimbursement Rates
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  RequestForReimbursementRatesForAttachedDocuments
    InformationAboutBenefitsInKindProvidedPerson[]
      benefitsInKindHasBeenProvidedInTown
      benefitsInKindHasBeenProvidedByNameProvider
      CostsBenefitsInKind > amount
      referenceNumberAttachedDocuments
    numberAttachedInvoices
  AdditionalInformation
    additionalInformation
`)
