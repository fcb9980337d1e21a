/** R028: request for reimbursement of costs. */
import { sedText } from '../../definition/definition-text.ts'

export const r028 = sedText(`
R028 SectorComponents/Recovery/R028 Request for reimbursement of costs
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ReasonForRequest
    reimbursementRequestedUnder
  ActualCostsAndOrLosses
    AmountsInCurrencyPerInstitution > amounts-per-institution
    reimbursementRequestedFor
    AdditionalInformation
      additionalInformation
  EstimatedCostsAndOrLosses
    AmountsInCurrencyPerInstitution > amounts-per-institution
    provisionalAgreementReimbursementRequestedFor
    AdditionalInformation
      additionalInformation
    recoveryUnfoundedIndicateDateActualCostsLossRequested
    ifEstimatedCostLossConcernFurtherActionProvideDetails
  PleaseFillInFollowingIfTypeRequestFinal > if-type-request-final02
  Request
    please
    ifRecoveryActionResultUnpaidCostLossConsentMustReceived
`)
