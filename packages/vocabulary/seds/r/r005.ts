/** R005: request for deductions from arrears. */
import { sedText } from '../../definition/definition-text.ts'

export const r005 = sedText(
  `
R005 SectorComponents/Recovery/R005 Request for deductions from arrears
  LocalCaseNumbers > local-case-numbers
  Persons > persons-r
  TypeRequest
    typeRequest : code request-type-provisional-final or other
  TypeBenefitWhichHasBeenOverpaid
    typeBenefitWhichHasBeenOverpaid : code benefit-type-overpaid or other
  PleaseFillInFollowingIfTypeRequestFinal
    OverpaymentPeriod > fixed-period
    OverpaidTotalAmount > amount
    BankDetails > bank-details-r
`,
  `
R005
  LocalCaseNumbers > local-case-numbers
  Persons! > persons-with-last-known-addresses
  TypeRequest! > request
  TypeBenefitWhichHasBeenOverpaid!
    typeBenefitWhichHasBeenOverpaid! : code benefit-type-overpaid
  PleaseFillInFollowingIfTypeRequestFinal
    OverpaymentPeriod > fixed-period
    OverpaidTotalAmount > amount
    BankDetails > recovery-bank-details
`,
)
