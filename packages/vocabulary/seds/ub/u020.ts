/** U020: reimbursement Request. */
import { sedText } from '../../definition/definition-text.ts'

export const u020 = sedText(`
U020 SectorComponents/Unemployment/U020 Reimbursement Request
  LocalCaseNumbers > local-case-numbers
  GeneralInformation
    reimbursementRequestID
    numberIndividualClaims
    TotalAmountRequested > amount
    BankInformation > bank-information-u
  IndividualClaims
    IndividualClaim[] batch
      Person > person
      reimbursementRequestID
      sequentialNumberIndividualClaim
      InstitutionWhichCertifiedInsuranceRecord > institution
      WorkingPeriodsConsidered > working-periods-considered
      ReimbursementPeriod > fixed-period
      lastPaymentDate
      RequestedAmountForReimbursement > amount
`)
