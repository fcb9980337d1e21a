/** R001: request for deductions from arrears/ongoing payments. */
import { sedText } from '../../definition/definition-text.ts'

export const r001 = sedText(`
R001 SectorComponents/Recovery/R001 Request for deductions from arrears/ongoing payments
  LocalCaseNumbers > local-case-numbers
  Persons > persons-r
  TypeRequest
    typeRequest
  BenefitsReceivedUnduly > type-benefit
  PleaseFillInFollowingIfTypeRequestFinal
    OverpaymentPeriods
      OverpaymentPeriod[]
        Period > fixed-period
        dateDecision
        reasonForOverpayment
        PleaseFillInFollowingIfReasonForOverpaymentOther
          otherReason
    PaymentAmount
      OverpaidAmountForWholePeriod > amount
      DetailedInformationAboutOverpaidAmounts
        DetailedInformationAboutOverpaidAmount[] > detailed-information-about-overpaid-amount
    BenefitDeduction > type-benefit
    DeductionFromArrears
      deductionFromArrearsPossibleIndicator
      FillInIfDeductionFromArrears
        DetailedInformationAboutDeductionsFromArrears
          DetailedInformationAboutDeductionFromArrears[] > detailed-information-about-overpaid-amount
    DeductionFromOngoingPayments
      deductionInGeneralPossibleIndicator
      DetailedInformationAboutDeductionFromOngoing > details
  AdditionalInformation
    additionalInformation
  PleaseFillInFollowingIfTypeRequestFinal02 > if-type-request-final02
`)
