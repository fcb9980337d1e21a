/** U027: reply on Interest. */
import { sedText } from '../../definition/definition-text.ts'

export const u027 = sedText(`
U027 SectorComponents/Unemployment/U027 Reply on Interest
  LocalCaseNumbers > local-case-numbers
  InformationChargingInterest
    reimbursementRequestID
  ChargingInterestAccepted
    chargingInterestAccepted
    PleaseFillInFollowingIfChargingInterestAcceptedNo
      specifyReasonForNonAcceptance
      PleaseFillInFollowingIfChargingInterestAccepted
        additionalInformation
  PleaseFillInFollowingIfChargingInterest2
    IndividualClaimWhichCannotSubjectedInterest[] batch
      sequentialNumberIndividualClaim
      Person > person-information
      specifyReason
      PleaseFillInFollowingIfSpecifyReason3Other
        pleaseSpecifyOther
`)
