/** R017: request for recovery/precautionary measures. */
import { sedText } from '../../definition/definition-text.ts'

export const r017 = sedText(
  `
R017 SectorComponents/Recovery/R017 Request for recovery/precautionary measures
  LocalCaseNumbers > local-case-numbers
  TypeRequest
    typeRequest : code request-type-recovery-precautionary-measures or other
  Declaration
    Declaration
      claimOrInstrumentPermittingEnforcementIs : code full-partly-contest-declaration or other
      recoveryProceduresWillNotFullyPaidLimitationPeriodIndicator
      claimUnder5YearsOldArt821bRegulation9872009Indicator
      FillInIfClaimUnder5YearsOldArt821b
        reasonForRequestWhereClaimMoreThan5YearsOld
    totalAmountInclusiveInterestFinesPenaltiesAndOrCostsIs : code total-amount or other
  TypeClaim > type-claim
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person-r
  ThirdPartiesHoldingAssetsDebtor
    ThirdPartyHoldingAssetsDebtor[]
      ThirdParty
        thirdPartyName
        ThirdPartyAddress > address
      assetsHeldByThirdParty
  TheClaim
    ClaimDetails[]
      ClaimInformation > claim-details
      IdentificationClaim
        dateInstrumentPermittingEnforcement
        dateNotification
        dateWhichEnforcementBecomesPossible
        lastDayPeriodLimitation
        referenceIdentifyInstrumentPermittingEnforcement
  OverallAmount
    thisRequestConcerns : code request-concerns-one-or-more-claim-total-amount or other
    FillInIfThisRequestConcernsOne
      combinedTotalAmountClaimsInCurrencySendingInstitution
      combinedTotalAmountClaimsInCurrencyReceivingInstitution
  AdditionalInformation
    additionalInformation
  PleaseFillInFollowingIfTypeRequestRecovery
    AgreementAcceptPaymentByInstalment
      paymentByInstalmentIs : code payment-by-installments-request or other
    BankDetails > bank-details-r
`,
  `
R017
  LocalCaseNumbers > local-case-numbers
  TypeRequest!
    typeRequest : code request-type-recovery-precautionary-measures
  Declaration!
    Declaration!
      claimOrInstrumentPermittingEnforcementIs : code full-partly-contest-declaration
      recoveryProceduresWillNotFullyPaidLimitationPeriodIndicator
      claimUnder5YearsOldArt821bRegulation9872009Indicator
      FillInIfClaimUnder5YearsOldArt821b
        reasonForRequestWhereClaimMoreThan5YearsOld! : free-text 500
    totalAmountInclusiveInterestFinesPenaltiesAndOrCostsIs : code total-amount
  TypeClaim! > claim
  Concerns! > concerns-person-known-addresses
  ThirdPartiesHoldingAssetsDebtor
    ThirdPartyHoldingAssetsDebtor[]
      ThirdParty
        thirdPartyName : text 155
        ThirdPartyAddress > address
      assetsHeldByThirdParty : free-text 500
  TheClaim!
    ClaimDetails[]!
      ClaimInformation! > claim-info
      IdentificationClaim!
        dateInstrumentPermittingEnforcement!
        dateNotification!
        dateWhichEnforcementBecomesPossible!
        lastDayPeriodLimitation! : date
        referenceIdentifyInstrumentPermittingEnforcement! : free-text 500
  OverallAmount!
    thisRequestConcerns : code request-concerns-one-or-more-claim-total-amount
    FillInIfThisRequestConcernsOne
      combinedTotalAmountClaimsInCurrencySendingInstitution : amount
      combinedTotalAmountClaimsInCurrencyReceivingInstitution : amount
  AdditionalInformation > recovery-additional-information
  PleaseFillInFollowingIfTypeRequestRecovery
    AgreementAcceptPaymentByInstalment!
      paymentByInstalmentIs : code payment-by-installments-request
    BankDetails > recovery-bank-details
`,
)
