/** R018: reply to request for recovery/precautionary measures. */
import { sedText } from '../../definition/definition-text.ts'

export const r018 = sedText(
  `
R018 SectorComponents/Recovery/R018 Reply to request for recovery/precautionary measures
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ClaimCannotRecoveredOrRequestCannotAccepted
    requestCannotAcceptedOrClaimCannotRecoveredBecause : code reason-request-rejected or other
    FillInIfRecoveryActionNotPossible
      stateReason
  DebtorDetailsHaveChanged
    AddressDetailsChanged
      TheDebtorKnownButFollowingAddressesDetailsHave
        ChangedAddressDetails[] > person-last-known-address-details
      recovery : code recovery-action-debtor-details-changed or other
    TheDebtorDeceased
      DeceasedPersonDetails > deceased-person-details
      NoInformationAboutHeirsWillExecutorsCanGiven
        reasonWhyNoInformationCanGiven
      recovery : code recovery-action-debtor-deceased or other
    TheDebtorConcernedBankruptOrInsolvent
      BankruptcyOrInsolvencyDetails > the-person-or-employer-concerned-bankrupt-or-insolvent
      recovery : code recovery-action-debtor-bankrupt or other
  OtherRelevantInformation
    additionalInformation
  PleaseProvideRequestedAdditionalInformation
    requestedAdditionalInformation
  PaymentByInstalments
    agreementAcceptFollowingProposal : code agreement-acceptance-requested-sent or other
    InstalmentsDetails > if-no-following-terms-are-acceptable
  RecoveryClaim
    theClaimHasBeen : code recovery-claim-status or other
    FillInFollowingIfClaimHasBeenPartiallyRecovered
      RecoveryProcedureWillContinue : value
    RecoveryCosts
      costsRelatedRecoveryDeductedFromAmountRecoveredIndicator
      AmountCostsRelatedRecoveryWhichWillDeducted
        AmountDetails > amount
        evidenceCostsIncurredGivenByDocumentsProvideDetails
`,
  `
R018
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  ClaimCannotRecoveredOrRequestCannotAccepted
    requestCannotAcceptedOrClaimCannotRecoveredBecause : code reason-request-rejected
    FillInIfRecoveryActionNotPossible
      stateReason : free-text 255
  DebtorDetailsHaveChanged
    AddressDetailsChanged
      TheDebtorKnownButFollowingAddressesDetailsHave
        ChangedAddressDetails[] > address-details
      recovery : code recovery-action-debtor-details-changed
    TheDebtorDeceased
      DeceasedPersonDetails > deceased
      NoInformationAboutHeirsWillExecutorsCanGiven > no-heirs-will-information
      recovery : code recovery-action-debtor-deceased
    TheDebtorConcernedBankruptOrInsolvent
      BankruptcyOrInsolvencyDetails > bankruptcy-or-insolvency-details
      recovery : code recovery-action-debtor-bankrupt
  OtherRelevantInformation > recovery-additional-information
  PleaseProvideRequestedAdditionalInformation
    requestedAdditionalInformation : free-text 500
  PaymentByInstalments
    agreementAcceptFollowingProposal : code agreement-acceptance-requested-sent
    InstalmentsDetails > instalments-details
  RecoveryClaim
    theClaimHasBeen : code recovery-claim-status
    FillInFollowingIfClaimHasBeenPartiallyRecovered
      RecoveryProcedureWillContinue : yes-no
      NoFurtherRecoveryActionWillTaken
        RecoveryProcedureWillContinue : yes-no
        reason : free-text 500
      0 RecoveryProcedureWillContinue, NoFurtherRecoveryActionWillTaken
    RecoveryCosts
      costsRelatedRecoveryDeductedFromAmountRecoveredIndicator
      AmountCostsRelatedRecoveryWhichWillDeducted
        AmountDetails > amount
        evidenceCostsIncurredGivenByDocumentsProvideDetails : free-text 255
`,
)
