/** R017: request for recovery/precautionary measures. */
import { sedText } from '../../definition/definition-text.ts'

export const r017 = sedText(`
R017 SectorComponents/Recovery/R017 Request for recovery/precautionary measures
  LocalCaseNumbers > local-case-numbers
  TypeRequest
    typeRequest
  Declaration
    Declaration
      claimOrInstrumentPermittingEnforcementIs
      recoveryProceduresWillNotFullyPaidLimitationPeriodIndicator
      claimUnder5YearsOldArt821bRegulation9872009Indicator
      FillInIfClaimUnder5YearsOldArt821b
        reasonForRequestWhereClaimMoreThan5YearsOld
    totalAmountInclusiveInterestFinesPenaltiesAndOrCostsIs
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
    thisRequestConcerns
    FillInIfThisRequestConcernsOne
      combinedTotalAmountClaimsInCurrencySendingInstitution
      combinedTotalAmountClaimsInCurrencyReceivingInstitution
  AdditionalInformation
    additionalInformation
  PleaseFillInFollowingIfTypeRequestRecovery
    AgreementAcceptPaymentByInstalment
      paymentByInstalmentIs
    BankDetails > bank-details-r
`)
