/** DA004: request for Reimbursement Rates. */
import { sedText } from '../../definition/definition-text.ts'

export const da004 = sedText(
  `
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
`,
  `
DA004
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedTo! > info
  RequestForReimbursementRatesForAttachedDocuments!
    InformationAboutBenefitsInKindProvidedPerson[]
      benefitsInKindHasBeenProvidedInTown : text 155
      benefitsInKindHasBeenProvidedByNameProvider : text 155
      CostsBenefitsInKind > amount-in-any-currency
      referenceNumberAttachedDocuments : text 155
    numberAttachedInvoices! : count
  AdditionalInformation > accident-additional-information
`,
)
