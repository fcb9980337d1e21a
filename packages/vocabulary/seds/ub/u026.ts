/** U026: charging Interest. */
import { sedText } from '../../definition/definition-text.ts'

export const u026 = sedText(`
U026 SectorComponents/Unemployment/U026 Charging Interest
  LocalCaseNumbers > local-case-numbers
  InformationChargingInterest
    reimbursementRequestID
    dueDate
    TotalAmountOutstandingClaims > amount
    interestRate
  IndividualClaimsWhichInterestApplies
    IndividualClaimWhichInterestApplies[] batch
      sequentialNumberIndividualClaim
      Person > person-information
`)
