/** Content of the documents of recovery, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type {
  Address,
  Amount,
  AmountsPerInstitution,
  BankDetailsR,
  ClaimDetails,
  DeceasedPersonDetails,
  DecisionCompetentInstitution,
  Declaration,
  DetailedInformationAboutOverpaidAmount,
  Details,
  Employer,
  FixedPeriod,
  IfConcernsPerson,
  IfConcernsPersonR,
  IfNoFollowingTermsAreAcceptable,
  IfTypeRequestFinal02,
  IncomeDetailsR014,
  Institution,
  LocalCaseNumbers,
  NotificationForm,
  PersonLastKnownAddressDetails,
  Persons,
  PersonsR,
  RevisedClaim,
  ThePersonOrEmployerConcernedBankruptOrInsolvent,
  TypeBenefit,
  TypeClaim,
  TypeContributions,
} from './components.ts'

/** Request for deductions from arrears/ongoing payments. */
export interface R001 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Persons?: PersonsR
  readonly TypeRequest?: {
    readonly typeRequest?: string
  }
  readonly BenefitsReceivedUnduly?: TypeBenefit
  readonly PleaseFillInFollowingIfTypeRequestFinal?: {
    readonly OverpaymentPeriods?: {
      readonly OverpaymentPeriod?: readonly {
        readonly Period?: FixedPeriod
        readonly dateDecision?: string
        readonly reasonForOverpayment?: string
        readonly PleaseFillInFollowingIfReasonForOverpaymentOther?: {
          readonly otherReason?: string | readonly string[]
        }
      }[]
    }
    readonly PaymentAmount?: {
      readonly OverpaidAmountForWholePeriod?: Amount
      readonly DetailedInformationAboutOverpaidAmounts?: {
        readonly DetailedInformationAboutOverpaidAmount?: readonly DetailedInformationAboutOverpaidAmount[]
      }
    }
    readonly BenefitDeduction?: TypeBenefit
    readonly DeductionFromArrears?: {
      readonly deductionFromArrearsPossibleIndicator?: boolean
      readonly FillInIfDeductionFromArrears?: {
        readonly DetailedInformationAboutDeductionsFromArrears?: {
          readonly DetailedInformationAboutDeductionFromArrears?: readonly DetailedInformationAboutOverpaidAmount[]
        }
      }
    }
    readonly DeductionFromOngoingPayments?: {
      readonly deductionInGeneralPossibleIndicator?: boolean
      readonly DetailedInformationAboutDeductionFromOngoing?: Details
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfTypeRequestFinal02?: IfTypeRequestFinal02
}

/** Reply to request for deductions from arrears/ongoing payments. */
export interface R002 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Persons?: Persons
  readonly TypeBenefit?: TypeBenefit
  readonly ReplyOriginalRequest?: {
    readonly typeRequest?: string
    readonly PleaseFillInFollowingIfTypeRequestProvisional?: {
      readonly StartDateEntitlementBenefit?: {
        readonly startDateEntitlementBenefit?: string
      }
      readonly AmountBenefits?: {
        readonly AmountBenefit?: readonly Details[]
      }
    }
  }
  readonly DeductionPossibleFrom?: {
    readonly arrearsIndicator?: boolean
    readonly ongoingPaymentsIndicator?: boolean
  }
  readonly PleaseFillInFollowingIfTypeRequestFinalArrearsYes?: {
    readonly DeductionFromArrears?: {
      readonly DeductionFromArrearsAmount?: Amount
      readonly overpaymentCanDeductedCompletelyFromArrearsIndicator?: boolean
      readonly FillInIfOverpaymentCanDeducted?: {
        readonly DetailedInformationAboutArrearsAtDisposal?: readonly DetailedInformationAboutOverpaidAmount[]
      }
    }
  }
  readonly FillInIfTypeRequestFinalOngoing?: {
    readonly DeductionFromOngoingPayments?: Details
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Decision on deductions from arrears/ongoing payments. */
export interface R003 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Persons?: Persons
  readonly Acceptance?: {
    readonly acceptanceDeductionFromArrearsIndicator?: boolean
    readonly acceptanceDeductionFromOngoingPaymentsIndicator?: boolean
    readonly comments?: string | readonly string[]
  }
}

/** Notification of payment. */
export interface R004 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly Payments?: {
    readonly Payment?: readonly {
      readonly reasonForPayment?: string
      readonly PaymentDetails?: {
        readonly typePayment?: string
        readonly paymentDate?: string
        readonly Amount?: Amount
      }
      readonly paymentReferenceUsedWhenTransferringMoney?: string | readonly string[]
    }[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for deductions from arrears. */
export interface R005 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Persons?: PersonsR
  readonly TypeRequest?: {
    readonly typeRequest?: string
  }
  readonly TypeBenefitWhichHasBeenOverpaid?: {
    readonly typeBenefitWhichHasBeenOverpaid?: string
  }
  readonly PleaseFillInFollowingIfTypeRequestFinal?: {
    readonly OverpaymentPeriod?: FixedPeriod
    readonly OverpaidTotalAmount?: Amount
    readonly BankDetails?: BankDetailsR
  }
}

/** Reply to request for arrears. */
export interface R006 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Persons?: Persons
  readonly InformationThereAreArrears?: {
    readonly informationThereAreArrearsIndicator?: boolean
    readonly FillInFollowingIfInformationThereAreArrears?: {
      readonly entitlementCorrespondingBenefitIndicator?: boolean
      readonly FillInFollowingIfEntitlementCorresponding?: {
        readonly arrearsHaveAlreadyBeenPaidOutIndicator?: boolean
        readonly PleaseFillInFollowingIfArrearsHaveAlreadyBeenPaid?: {
          readonly ArrearsDetails?: {
            readonly ArrearsPeriod?: FixedPeriod
            readonly ArrearsTotalAmount?: Amount
          }
        }
      }
    }
  }
}

/** Request for reimbursement of provisionally paid benefits. */
export interface R008 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Persons?: PersonsR
  readonly DecisionCompetentInstitution?: DecisionCompetentInstitution
  readonly ProvisionallyPaidBenefit?: TypeBenefit
  readonly ProvisionalPaymentPeriod?: FixedPeriod
  readonly ProvisionalPaymentTotalAmount?: Amount
  readonly BankDetails?: BankDetailsR
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply with information on finally payable benefits. */
export interface R009 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Persons?: Persons
  readonly EntitlementBenefits?: {
    readonly entitlementBenefitsIndicator?: boolean
    readonly requestHasBeenMadeWithin3MonthsPeriodIndicator?: boolean
  }
  readonly FillInIfEntitlementBenefitsYes?: {
    readonly entitlementArrearsACorrespondingBenefitIndicator?: boolean
    readonly FillInIfEntitlementArrears?: {
      readonly PayableArrearsPeriod?: FixedPeriod
      readonly ArrearsTotalAmount?: Amount
      readonly amountArrearsCoversFullAmountProvisionalPaymentIndicator?: boolean
    }
  }
  readonly FillInIfEntitlementArrears?: {
    readonly deductionPossiblePeriodicRatesFromOngoingPaymentsIndicator?: boolean
    readonly PleaseFillInFollowingIfDeductionYes?: {
      readonly TypeBenefitsFromWhichDeductionPossible?: readonly {
        readonly TypeBenefitFromWhichDeductionFromOngoing?: TypeBenefit
        readonly institutionCompetentForDeductionFromOngoingPayment?: readonly string[]
        readonly PeriodicAmount?: Details
        readonly FillInIfInstitutionCompetentFor?: {
          readonly OtherInstitutionsCompetentForOngoingPayment?: {
            readonly OtherInstitutionCompetentForOngoingPayment?: readonly Institution[]
          }
        }
      }[]
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for reimbursement of contributions provisionally paid. */
export interface R010 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfRequestConcernsPerson?: IfConcernsPersonR
  readonly DecisionCompetentInstitution?: DecisionCompetentInstitution
  readonly TypeContributions?: TypeContributions
  readonly BankDetails?: BankDetailsR
}

/** Reply with amount of reimbursable contributions. */
export interface R011 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly RequestHasBeenMadeWithin3MonthsPeriod?: {
    readonly requestHasBeenMadeWithin3MonthsPeriodIndicator?: boolean
    readonly FillInIfRequestHasBeenMadeWithin3?: {
      readonly TypeContributions?: TypeContributions
    }
    readonly AdditionalInformation?: {
      readonly AmountReimbursableContributionsWillPaid?: {
        readonly amountForCompetentInstitution?: string | readonly string[]
        readonly amountForPerson?: string | readonly string[]
        readonly furtherInformation?: string | readonly string[]
      }
      readonly ReimbursementNotPossible?: {
        readonly reasonWhyReimbursementNotPossible?: string | readonly string[]
      }
      readonly PleaseFillInThisSectionIfAnotherInstitution?: {
        readonly CompetentInstitutions?: {
          readonly CompetentInstitution?: readonly Institution[]
        }
      }
    }
  }
}

/** Request for information. */
export interface R012 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly TypeClaim?: TypeClaim
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly Declaration?: Declaration
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPersonR
  readonly InformationRequested?: {
    readonly pleaseProvideInformationAbout?: readonly string[]
    readonly FillInIfPleaseProvideInformation?: {
      readonly pleaseProvideDetails?: string | readonly string[]
    }
  }
}

/** Reply to request for information. */
export interface R014 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly NoInformation?: {
    readonly noInformation?: string
  }
  readonly FurtherInformationConcerningADeceasedPerson?: {
    readonly DeceasedPersonDetails?: DeceasedPersonDetails
    readonly NoInformationAboutHeirsWillExecutorsCanGiven?: {
      readonly reasonWhyNoInformationCanGiven?: string | readonly string[]
    }
  }
  readonly ThePersonOrEmployerConcernedBankruptOrInsolvent?: ThePersonOrEmployerConcernedBankruptOrInsolvent
  readonly IdentityPersonOrEmployerConcerned?: {
    readonly identityConfirmedIndicator?: boolean
    readonly TheFollowingDataAboutIdentityPersonOrEmployer?: {
      readonly familyNameSurname?: string | readonly string[]
      readonly forename?: string
      readonly familyNameAtBirth?: string
      readonly forenameAtBirth?: string
      readonly dateBirth?: string
      readonly legalStatusIfACompany?: string | readonly string[]
      readonly companyName?: string | readonly string[]
    }
  }
  readonly Address?: {
    readonly addressConfirmedIndicator?: boolean
    readonly TheFollowingAddressDataHasChangedOrAdded?: Address
  }
  readonly FinancialSituation?: {
    readonly IncomePerson?: {
      readonly Employment?: {
        readonly EmploymentInformation?: readonly {
          readonly EmployerDetails?: Employer
          readonly IncomeDetails?: IncomeDetailsR014
        }[]
      }
      readonly SelfEmployment?: {
        readonly SelfEmploymentInformation?: readonly {
          readonly SelfEmployerDetails?: Employer
          readonly IncomeDetails?: IncomeDetailsR014
        }[]
      }
      readonly BenefitsReceived?: {
        readonly BenefitReceived?: readonly {
          readonly TypeBenefit?: TypeBenefit
          readonly IncomeDetails?: IncomeDetailsR014
        }[]
      }
    }
    readonly IncomeEmployer?: {
      readonly estimatedAnnualTurnover?: string | readonly string[]
      readonly currency?: string
    }
    readonly PropertyOwnedByPersonOrEmployerConcerned?: {
      readonly AddressProperty?: Address
      readonly estimatedValue?: string | readonly string[]
      readonly currency?: string
    }
    readonly otherAssets?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for notification. */
export interface R015 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly TypeClaim?: TypeClaim
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly Declaration?: Declaration
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPersonR
  readonly DocumentNotified?: {
    readonly typeDocumentNotified?: readonly string[]
    readonly PleaseFillInFollowingIfTypeDocumentOther?: {
      readonly specifyOtherTypeDocument?: string | readonly string[]
    }
  }
  readonly NotificationForm?: NotificationForm
  readonly Timescale?: {
    readonly notificationDeadline?: string | readonly string[]
  }
}

/** Reply to request for notification. */
export interface R016 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly NotificationMade?: {
    readonly NotificationForm?: NotificationForm
    readonly notificationDate?: string
    readonly notificationMadeAfterRequestedDateBecause?: string
  }
  readonly NotificationNotMade?: {
    readonly notificationNotMade?: string
    readonly FillInIfNotificationNotMadeOther?: {
      readonly stateReason?: string | readonly string[]
    }
  }
}

/** Request for recovery/precautionary measures. */
export interface R017 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly TypeRequest?: {
    readonly typeRequest?: string
  }
  readonly Declaration?: {
    readonly Declaration?: {
      readonly claimOrInstrumentPermittingEnforcementIs?: string
      readonly recoveryProceduresWillNotFullyPaidLimitationPeriodIndicator?: boolean
      readonly claimUnder5YearsOldArt821bRegulation9872009Indicator?: boolean
      readonly FillInIfClaimUnder5YearsOldArt821b?: {
        readonly reasonForRequestWhereClaimMoreThan5YearsOld?: string | readonly string[]
      }
    }
    readonly totalAmountInclusiveInterestFinesPenaltiesAndOrCostsIs?: string
  }
  readonly TypeClaim?: TypeClaim
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPersonR
  readonly ThirdPartiesHoldingAssetsDebtor?: {
    readonly ThirdPartyHoldingAssetsDebtor?: readonly {
      readonly ThirdParty?: {
        readonly thirdPartyName?: string | readonly string[]
        readonly ThirdPartyAddress?: Address
      }
      readonly assetsHeldByThirdParty?: string | readonly string[]
    }[]
  }
  readonly TheClaim?: {
    readonly ClaimDetails?: readonly {
      readonly ClaimInformation?: ClaimDetails
      readonly IdentificationClaim?: {
        readonly dateInstrumentPermittingEnforcement?: string
        readonly dateNotification?: string
        readonly dateWhichEnforcementBecomesPossible?: string
        readonly lastDayPeriodLimitation?: string | readonly string[]
        readonly referenceIdentifyInstrumentPermittingEnforcement?: string | readonly string[]
      }
    }[]
  }
  readonly OverallAmount?: {
    readonly thisRequestConcerns?: string
    readonly FillInIfThisRequestConcernsOne?: {
      readonly combinedTotalAmountClaimsInCurrencySendingInstitution?: string | readonly string[]
      readonly combinedTotalAmountClaimsInCurrencyReceivingInstitution?: string | readonly string[]
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfTypeRequestRecovery?: {
    readonly AgreementAcceptPaymentByInstalment?: {
      readonly paymentByInstalmentIs?: string
    }
    readonly BankDetails?: BankDetailsR
  }
}

/** Reply to request for recovery/precautionary measures. */
export interface R018 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly ClaimCannotRecoveredOrRequestCannotAccepted?: {
    readonly requestCannotAcceptedOrClaimCannotRecoveredBecause?: string
    readonly FillInIfRecoveryActionNotPossible?: {
      readonly stateReason?: string | readonly string[]
    }
  }
  readonly DebtorDetailsHaveChanged?: {
    readonly AddressDetailsChanged?: {
      readonly TheDebtorKnownButFollowingAddressesDetailsHave?: {
        readonly ChangedAddressDetails?: readonly PersonLastKnownAddressDetails[]
      }
      readonly recovery?: string
    }
    readonly TheDebtorDeceased?: {
      readonly DeceasedPersonDetails?: DeceasedPersonDetails
      readonly NoInformationAboutHeirsWillExecutorsCanGiven?: {
        readonly reasonWhyNoInformationCanGiven?: string | readonly string[]
      }
      readonly recovery?: string
    }
    readonly TheDebtorConcernedBankruptOrInsolvent?: {
      readonly BankruptcyOrInsolvencyDetails?: ThePersonOrEmployerConcernedBankruptOrInsolvent
      readonly recovery?: string
    }
  }
  readonly OtherRelevantInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseProvideRequestedAdditionalInformation?: {
    readonly requestedAdditionalInformation?: string | readonly string[]
  }
  readonly PaymentByInstalments?: {
    readonly agreementAcceptFollowingProposal?: string
    readonly InstalmentsDetails?: IfNoFollowingTermsAreAcceptable
  }
  readonly RecoveryClaim?: {
    readonly theClaimHasBeen?: string
    readonly FillInFollowingIfClaimHasBeenPartiallyRecovered?: {
      readonly RecoveryProcedureWillContinue?: string | readonly string[]
    }
    readonly RecoveryCosts?: {
      readonly costsRelatedRecoveryDeductedFromAmountRecoveredIndicator?: boolean
      readonly AmountCostsRelatedRecoveryWhichWillDeducted?: {
        readonly AmountDetails?: Amount
        readonly evidenceCostsIncurredGivenByDocumentsProvideDetails?: string | readonly string[]
      }
    }
  }
}

/** Notification of contestation. */
export interface R019 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly Contestation?: {
    readonly dateContestation?: string
    readonly contestationReceivedBy?: string
    readonly contestationConcerns?: readonly string[]
    readonly reasonForContestation?: string | readonly string[]
    readonly contestationDocumentAttachedIndicator?: boolean
  }
  readonly ImpactContestation?: {
    readonly ApplicantInstitutionRequestTo?: {
      readonly weApplicantInstitutionRequestTo?: string
      readonly FillInIfIApplicantInstitution?: {
        readonly stateActionRequired?: string | readonly string[]
      }
    }
    readonly RequestedInstitutionNotifiedContestation?: {
      readonly weRequestedInstitutionInformThat?: readonly string[]
      readonly FillInIfIRequestedInstitution?: {
        readonly stateActionTakenOrRequestFurtherInstruction?: string | readonly string[]
      }
    }
  }
}

/** Notification of withdrawal or reduction of claim. */
export interface R025 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly ReasonForWithdrawalOrReduction?: {
    readonly dateClaimWithdrawnOrReduced?: string
    readonly reasonClaimWithdrawnOrReduced?: string
    readonly FillInIfReasonClaimWithdrawn?: {
      readonly otherReason?: string | readonly string[]
    }
  }
  readonly ActionRequired?: {
    readonly receivingInstitutionAskedTo?: readonly string[]
    readonly FillInIfReceivingInstitutionAsked?: {
      readonly stateActionRequired?: string | readonly string[]
    }
  }
  readonly RevisedClaim?: RevisedClaim
}

/** Request for reimbursement of costs. */
export interface R028 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly ReasonForRequest?: {
    readonly reimbursementRequestedUnder?: string
  }
  readonly ActualCostsAndOrLosses?: {
    readonly AmountsInCurrencyPerInstitution?: AmountsPerInstitution
    readonly reimbursementRequestedFor?: string | readonly string[]
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
  readonly EstimatedCostsAndOrLosses?: {
    readonly AmountsInCurrencyPerInstitution?: AmountsPerInstitution
    readonly provisionalAgreementReimbursementRequestedFor?: string | readonly string[]
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
    readonly recoveryUnfoundedIndicateDateActualCostsLossRequested?: string
    readonly ifEstimatedCostLossConcernFurtherActionProvideDetails?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfTypeRequestFinal?: IfTypeRequestFinal02
  readonly Request?: {
    readonly please?: string | readonly string[]
    readonly ifRecoveryActionResultUnpaidCostLossConsentMustReceived?: string | readonly string[]
  }
}

/** Reply to request for reimbursement of costs. */
export interface R029 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfReplyConcernsPerson?: IfConcernsPerson
  readonly Reply?: {
    readonly thisReplyConcernsReimbursementUnder?: string
    readonly we?: readonly string[]
    readonly reasonForNonAcceptance?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to notification of contestation. */
export interface R033 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly ResponseFromRequestedInstitution?: {
    readonly weInformThat?: readonly string[]
    readonly PleaseFillInFollowingIfIInformThatOther?: {
      readonly details?: string | readonly string[]
    }
  }
  readonly ResponseFromApplicantInstitution?: {
    readonly weRequestYou?: string
    readonly PleaseFillInFollowingIfIRequestYouOther?: {
      readonly stateActionRequired?: string | readonly string[]
    }
  }
}

/** Decision on contestation. */
export interface R034 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly ResultContestation?: {
    readonly theDecisionAppropriateAuthorityFoundInFavour?: string
    readonly FillInIfTheDecisionAppropriate?: {
      readonly giveDetails?: string | readonly string[]
    }
    readonly dateDecision?: string
  }
  readonly ImpactDecision?: {
    readonly actionTake?: string
    readonly PleaseFillInFollowingIfActionTakeOther?: {
      readonly giveDetails?: string | readonly string[]
    }
  }
  readonly RevisedClaim?: RevisedClaim
}

/** Provision of additional information. */
export interface R036 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Concerns?: {
    readonly concerns?: string | readonly string[]
  }
  readonly PleaseFillInFollowingIfConcernsPerson?: IfConcernsPerson
  readonly Instalment?: {
    readonly PaymentByInstalments?: {
      readonly instalmentProposalSpecifiedInR018AcceptedIndicator?: boolean
      readonly IfNoFollowingTermsAreAcceptable?: IfNoFollowingTermsAreAcceptable
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}
