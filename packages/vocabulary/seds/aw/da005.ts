/** DA005: reply to Request for Reimbursement Rates. */
import { sedText } from '../../definition/definition-text.ts'

export const da005 = sedText(
  `
DA005 SectorComponents/AWOD/DA005 Reply to Request for Reimbursement Rates
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  ReimbursementRates
    reimbursementAccordingRatesAdministeredStayInstitution
    amountAdministeredByUsNotSubjectReimbursement
    actualCostsIncurredSubjectReimbursementNotPaidBenefits
    currency
  AdditionalInformation
    additionalInformation
`,
  `
DA005
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedTo! > info
  ReimbursementRates!
    reimbursementAccordingRatesAdministeredStayInstitution! : amount
    amountAdministeredByUsNotSubjectReimbursement : amount
    actualCostsIncurredSubjectReimbursementNotPaidBenefits : amount
    currency! : code currency
  AdditionalInformation > accident-additional-information
`,
)
