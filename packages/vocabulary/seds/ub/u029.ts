/** U029: amended reimbursement request reacting to contestation. */
import { sedText } from '../../definition/definition-text.ts'

export const u029 = sedText(`
U029 SectorComponents/Unemployment/U029 Amended reimbursement request reacting to contestation
  LocalCaseNumbers > local-case-numbers
  GeneralInformation
    reimbursementRequestID
    reimbursementContestationID
    amendedReimbursementRequestID
    UpdatedTotalAmountRequested > amount
  IndividualClaims
    IndividualClaim[] batch
      reimbursementRequestID
      reimbursementContestationID
      amendedReimbursementRequestID
      sequentialNumberIndividualClaim
      contestedIndividualClaimID
      amendedContestedIndividualClaimID
      IndividualClaimStatus
        status
        PleaseFillInFollowingIfStatus6UnderDispute
          reasoning
      Person > person
      InstitutionWhichCertifiedInsuranceRecord > institution
      WorkingPeriodsConsidered > working-periods-considered
      ReimbursementPeriod > fixed-period
      lastPaymentDate
      RequestedAmountForReimbursement > amount
`)
