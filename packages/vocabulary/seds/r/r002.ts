/** R002: reply to request for deductions from arrears/ongoing payments. */
import { sedText } from '../../definition/definition-text.ts'

export const r002 = sedText(
  `
R002 SectorComponents/Recovery/R002 Reply to request for deductions from arrears/ongoing payments
  LocalCaseNumbers > local-case-numbers
  Persons > persons
  TypeBenefit > type-benefit
  ReplyOriginalRequest
    typeRequest : code request-type-provisional-final or other
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
`,
  `
R002
  LocalCaseNumbers > local-case-numbers
  Persons! > persons
  TypeBenefit! > recovery-benefit
  ReplyOriginalRequest!
    typeRequest : code request-type-provisional-final
    PleaseFillInFollowingIfTypeRequestProvisional
      StartDateEntitlementBenefit
        startDateEntitlementBenefit
      AmountBenefits
        AmountBenefit[] > payment-schedule
  DeductionPossibleFrom!
    arrearsIndicator
    ongoingPaymentsIndicator
  PleaseFillInFollowingIfTypeRequestFinalArrearsYes
    DeductionFromArrears
      DeductionFromArrearsAmount > amount
      overpaymentCanDeductedCompletelyFromArrearsIndicator
      FillInIfOverpaymentCanDeducted
        DetailedInformationAboutArrearsAtDisposal[] > detailed-information-about-amount
  FillInIfTypeRequestFinalOngoing
    DeductionFromOngoingPayments > payment-schedule
  AdditionalInformation > recovery-additional-information
`,
)
