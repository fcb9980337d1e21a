/** R002: reply to request for deductions from arrears/ongoing payments. */
import { sedText } from '../../definition/definition-text.ts'

export const r002 = sedText(`
R002 SectorComponents/Recovery/R002 Reply to request for deductions from arrears/ongoing payments
  LocalCaseNumbers > local-case-numbers
  Persons > persons
  TypeBenefit > type-benefit
  ReplyOriginalRequest
    typeRequest
    PleaseFillInFollowingIfTypeRequestProvisional
      StartDateEntitlementBenefit
        startDateEntitlementBenefit
      AmountBenefits
        AmountBenefit[] > details
  DeductionPossibleFrom
    arrearsIndicator
    ongoingPaymentsIndicator
  PleaseFillInFollowingIfTypeRequestFinalArrearsYes
    DeductionFromArrears
      DeductionFromArrearsAmount > amount
      overpaymentCanDeductedCompletelyFromArrearsIndicator
      FillInIfOverpaymentCanDeducted
        DetailedInformationAboutArrearsAtDisposal[] > detailed-information-about-overpaid-amount
  FillInIfTypeRequestFinalOngoing
    DeductionFromOngoingPayments > details
  AdditionalInformation
    additionalInformation
`)
