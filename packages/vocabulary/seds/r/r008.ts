/** R008: request for reimbursement of provisionally paid benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const r008 = sedText(
  `
R008 SectorComponents/Recovery/R008 Request for reimbursement of provisionally paid benefits
  LocalCaseNumbers > local-case-numbers
  Persons > persons-r
  DecisionCompetentInstitution > decision-competent-institution
  ProvisionallyPaidBenefit > type-benefit
  ProvisionalPaymentPeriod > fixed-period
  ProvisionalPaymentTotalAmount > amount
  BankDetails > bank-details-r
  AdditionalInformation
    additionalInformation
`,
  `
R008
  LocalCaseNumbers > local-case-numbers
  Persons! > persons-with-last-known-addresses
  DecisionCompetentInstitution!
    dateCompetenceDetermined
    dateByWhichThisRequestMustMade!
  ProvisionallyPaidBenefit! > single-benefit
  ProvisionalPaymentPeriod! > fixed-period
  ProvisionalPaymentTotalAmount! > amount
  BankDetails! > recovery-bank-details
  AdditionalInformation > recovery-additional-information
`,
)
