/** U023: reimbursement Contestation. */
import { sedText } from '../../definition/definition-text.ts'

export const u023 = sedText(`
U023 SectorComponents/Unemployment/U023 Reimbursement Contestation
  LocalCaseNumbers > local-case-numbers
  GeneralInformation
    reimbursementRequestID
    reimbursementContestationID
  IndividualClaimsContested
    IndividualClaimContested[] batch
      reimbursementRequestID
      reimbursementContestationID
      sequentialNumberIndividualClaim
      contestedIndividualClaimID
      Person > person-information
      ContestationType
        NonAcceptanceIndividualClaim
          reasonForNonAcceptance
          FillInIfReasonForNonAcceptance
            informationAboutOtherReasonOrAdditionalInformation
`)
