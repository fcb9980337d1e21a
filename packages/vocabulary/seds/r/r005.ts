/** R005: request for deductions from arrears. */
import { sedText } from '../../definition/definition-text.ts'

export const r005 = sedText(`
R005 SectorComponents/Recovery/R005 Request for deductions from arrears
  LocalCaseNumbers > local-case-numbers
  Persons > persons-r
  TypeRequest
    typeRequest
  TypeBenefitWhichHasBeenOverpaid
    typeBenefitWhichHasBeenOverpaid
  PleaseFillInFollowingIfTypeRequestFinal
    OverpaymentPeriod > fixed-period
    OverpaidTotalAmount > amount
    BankDetails > bank-details-r
`)
