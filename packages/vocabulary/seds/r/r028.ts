/** R028: request for reimbursement of costs. */
import { sedText } from '../../definition/definition-text.ts'

export const r028 = sedText(
  `
R028 SectorComponents/Recovery/R028 Request for reimbursement of costs
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  ReasonForRequest
    reimbursementRequestedUnder : code reimbursement-request-under-articles or other
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
`,
  `
R028
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  ReasonForRequest!
    reimbursementRequestedUnder : code reimbursement-request-under-articles
  Request!
    FinalRequestPleaseReimburseActualCostsLosses
      ActualCostsAndOrLosses!
        AmountsInCurrencyPerInstitution > amounts-in-currency-per-institution
        reimbursementRequestedFor : code reason-reimbursement-request
        AdditionalInformation > recovery-additional-information
      BankDetails! > recovery-bank-details
    ProvisionalRequestStateIfAgreeReimburse
      EstimatedCostsAndOrLosses!
        AmountsInCurrencyPerInstitution > amounts-in-currency-per-institution
        provisionalAgreementReimbursementRequestedFor : code reimbursement-provisional-list
        AdditionalInformation > recovery-additional-information
        recoveryUnfoundedIndicateDateActualCostsLossRequested
        ifEstimatedCostLossConcernFurtherActionProvideDetails : free-text 500
    ifRecoveryActionResultUnpaidCostLossConsentMustReceived : date
    1 FinalRequestPleaseReimburseActualCostsLosses, ProvisionalRequestStateIfAgreeReimburse : deduced
`,
)
