/** R009: reply with information on finally payable benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const r009 = sedText(
  `
R009 SectorComponents/Recovery/R009 Reply with information on finally payable benefits
  LocalCaseNumbers > local-case-numbers
  Persons > persons
  EntitlementBenefits
    entitlementBenefitsIndicator
    requestHasBeenMadeWithin3MonthsPeriodIndicator
  FillInIfEntitlementBenefitsYes
    entitlementArrearsACorrespondingBenefitIndicator
    FillInIfEntitlementArrears
      PayableArrearsPeriod > fixed-period
      ArrearsTotalAmount > amount
      amountArrearsCoversFullAmountProvisionalPaymentIndicator
  FillInIfEntitlementArrears
    deductionPossiblePeriodicRatesFromOngoingPaymentsIndicator
    PleaseFillInFollowingIfDeductionYes
      TypeBenefitsFromWhichDeductionPossible[]
        TypeBenefitFromWhichDeductionFromOngoing > type-benefit
        institutionCompetentForDeductionFromOngoingPayment[] : code competent-instituiton or other
        PeriodicAmount > details
        FillInIfInstitutionCompetentFor
          OtherInstitutionsCompetentForOngoingPayment
            OtherInstitutionCompetentForOngoingPayment[] > institution
  AdditionalInformation
    additionalInformation
`,
  `
R009
  LocalCaseNumbers > local-case-numbers
  Persons! > persons
  EntitlementBenefits!
    entitlementBenefitsIndicator
    requestHasBeenMadeWithin3MonthsPeriodIndicator
  FillInIfEntitlementBenefitsYes
    entitlementArrearsACorrespondingBenefitIndicator
    FillInIfEntitlementArrears
      PayableArrearsPeriod > fixed-period
      ArrearsTotalAmount > amount
      amountArrearsCoversFullAmountProvisionalPaymentIndicator
  FillInIfEntitlementArrears
    deductionPossiblePeriodicRatesFromOngoingPaymentsIndicator
    PleaseFillInFollowingIfDeductionYes
      TypeBenefitsFromWhichDeductionPossible[]
        TypeBenefitFromWhichDeductionFromOngoing > recovery-benefit
        institutionCompetentForDeductionFromOngoingPayment[] : code competent-instituiton
        PeriodicAmount > payment-schedule
        FillInIfInstitutionCompetentFor
          OtherInstitutionsCompetentForOngoingPayment
            OtherInstitutionCompetentForOngoingPayment[] > institution
  AdditionalInformation > recovery-additional-information
`,
)
