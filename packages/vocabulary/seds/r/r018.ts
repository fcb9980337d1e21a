/** R018: reply to request for recovery/precautionary measures. */
import { sedText } from '../../definition/definition-text.ts'

export const r018 = sedText(`
R018 SectorComponents/Recovery/R018 Reply to request for recovery/precautionary measures
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ClaimCannotRecoveredOrRequestCannotAccepted
    requestCannotAcceptedOrClaimCannotRecoveredBecause
    FillInIfRecoveryActionNotPossible
      stateReason
  DebtorDetailsHaveChanged
    AddressDetailsChanged
      TheDebtorKnownButFollowingAddressesDetailsHave
        ChangedAddressDetails[] > person-last-known-address-details
      recovery
    TheDebtorDeceased
      DeceasedPersonDetails > deceased-person-details
      NoInformationAboutHeirsWillExecutorsCanGiven
        reasonWhyNoInformationCanGiven
      recovery
    TheDebtorConcernedBankruptOrInsolvent
      BankruptcyOrInsolvencyDetails > the-person-or-employer-concerned-bankrupt-or-insolvent
      recovery
  OtherRelevantInformation
    additionalInformation
  PleaseProvideRequestedAdditionalInformation
    requestedAdditionalInformation
  PaymentByInstalments
    agreementAcceptFollowingProposal
    InstalmentsDetails > if-no-following-terms-are-acceptable
  RecoveryClaim
    theClaimHasBeen
    FillInFollowingIfClaimHasBeenPartiallyRecovered
      RecoveryProcedureWillContinue : value
    RecoveryCosts
      costsRelatedRecoveryDeductedFromAmountRecoveredIndicator
      AmountCostsRelatedRecoveryWhichWillDeducted
        AmountDetails > amount
        evidenceCostsIncurredGivenByDocumentsProvideDetails
`)
