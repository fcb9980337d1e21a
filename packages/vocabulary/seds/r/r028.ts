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
    AmountsInCurrencyPerInstitution
      AmountsInCurrency[]
        InstitutionID > institution
        currency
        costs
        losses
        total
    reimbursementRequestedFor
    AdditionalInformation
      additionalInformation
  EstimatedCostsAndOrLosses
    AmountsInCurrencyPerInstitution
      AmountsInCurrency[]
        InstitutionID > institution
        currency
        costs
        losses
        total
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
