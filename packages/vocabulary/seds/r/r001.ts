/** R001: request for deductions from arrears/ongoing payments. */
import { sedText } from '../../definition/definition-text.ts'

export const r001 = sedText(
  `
R001 SectorComponents/Recovery/R001 Request for deductions from arrears/ongoing payments
  LocalCaseNumbers > local-case-numbers
  Persons > persons-r
  TypeRequest
    typeRequest : code request-type-provisional-final or other
  BenefitsReceivedUnduly > type-benefit
  PleaseFillInFollowingIfTypeRequestFinal
    OverpaymentPeriods
      OverpaymentPeriod[]
        Period > fixed-period
        dateDecision
        reasonForOverpayment : code reason-for-overpayment or other
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
`,
  `
R001
  LocalCaseNumbers > local-case-numbers
  Persons! > persons-with-last-known-addresses
  TypeRequest! > request
  BenefitsReceivedUnduly! > recovery-benefit
  PleaseFillInFollowingIfTypeRequestFinal
    OverpaymentPeriods
      OverpaymentPeriod[]
        Period > fixed-period
        dateDecision
        reasonForOverpayment : code reason-for-overpayment
        PleaseFillInFollowingIfReasonForOverpaymentOther
          otherReason : free-text 255
    PaymentAmount
      OverpaidAmountForWholePeriod! > amount
      DetailedInformationAboutOverpaidAmounts
        DetailedInformationAboutOverpaidAmount[] > detailed-information-about-amount
    BenefitDeduction > recovery-benefit
    DeductionFromArrears
      deductionFromArrearsPossibleIndicator
      FillInIfDeductionFromArrears
        DetailedInformationAboutDeductionsFromArrears
          DetailedInformationAboutDeductionFromArrears[]
            startDate
            Details > payment-schedule
    DeductionFromOngoingPayments
      deductionInGeneralPossibleIndicator
      DetailedInformationAboutDeductionFromOngoing > payment-schedule
  AdditionalInformation > recovery-additional-information
  PleaseFillInFollowingIfTypeRequestFinal02
    BankDetails > recovery-bank-details
`,
)
