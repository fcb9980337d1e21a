/** Content of the documents of unemployment, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type {
  AdditionalInformationForLastPeriodEmployment,
  Address,
  Amount,
  BankInformationU,
  ElementsConcerningLastEmploymentOrSelfEmployment,
  Employer,
  FixedPeriod,
  Institution,
  LocalCaseNumbers,
  LocalInstitution,
  Period,
  PeriodsInsuranceEmploymentOrSelfEmployment,
  PeriodsInsuranceEmploymentOrSelfEmploymentU,
  Person,
  PersonCurrentAddress,
  PersonInformation,
  ReasonForTerminationLastEmploymentOrSelf,
  UnemploymentBenefitsPeriods,
  WorkingPeriodsConsidered,
} from './components.ts'

/** Request Insurance Record. */
export interface U001 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly PersonCurrentAddress?: PersonCurrentAddress
  readonly LastAddressInStateFormerInsurance?: Address
  readonly ReferencePeriod?: Period
  readonly PeriodsInsuranceEmploymentOrSelfEmployment?: PeriodsInsuranceEmploymentOrSelfEmployment
  readonly AdditionalInformationForLastPeriodEmployment?: AdditionalInformationForLastPeriodEmployment
  readonly UnemploymentBenefitsPeriods?: UnemploymentBenefitsPeriods
}

/** Request Insurance Record - Cross border Worker. */
export interface U001CB {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly PersonCurrentAddress?: PersonCurrentAddress
  readonly LastAddressInStateFormerInsurance?: Address
  readonly ReferencePeriod?: Period
  readonly PeriodsInsuranceEmploymentOrSelfEmployment?: PeriodsInsuranceEmploymentOrSelfEmployment
  readonly AdditionalInformationForLastPeriodEmployment?: AdditionalInformationForLastPeriodEmployment
  readonly UnemploymentBenefitsPeriods?: UnemploymentBenefitsPeriods
}

/** Insurance Record. */
export interface U002 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly ReferencePeriod?: Period
  readonly PeriodsInsuranceEmploymentOrSelfEmployment?: PeriodsInsuranceEmploymentOrSelfEmploymentU
  readonly ElementsConcerningLastEmploymentOrSelfEmployment?: ElementsConcerningLastEmploymentOrSelfEmployment
  readonly ReasonForTerminationLastEmploymentOrSelf?: ReasonForTerminationLastEmploymentOrSelf
  readonly UnemploymentBenefitsPeriods?: UnemploymentBenefitsPeriods
}

/** Request Salary Info. */
export interface U003 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly PersonCurrentAddress?: PersonCurrentAddress
  readonly LastAddressInStateFormerInsurance?: Address
  readonly ReferencePeriod?: Period
  readonly EmploymentOrSelfEmploymentInformation?: {
    readonly EmploymentOrSelfEmploymentInformation?: readonly {
      readonly Period?: Period
      readonly employmentOrSelfEmployment?: string | readonly string[]
      readonly EmployerOrSelfEmploymentDetails?: Employer
      readonly earnings?: string | readonly string[]
      readonly AdditionalDetailsRequested?: {
        readonly numberWorkingHoursIndicator?: boolean
        readonly numberDaysWorkedIndicator?: boolean
      }
    }[]
  }
}

/** Salary Info. */
export interface U004 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly ReferencePeriod?: Period
  readonly EmploymentOrSelfEmploymentInformation?: {
    readonly EmploymentOrSelfEmploymentInformation?: readonly {
      readonly Period?: Period
      readonly periodOf?: string | readonly string[]
      readonly EarningsDetails?: {
        readonly EarningsDetail?: readonly {
          readonly earningsType?: string | readonly string[]
          readonly Earnings?: Amount
          readonly PleaseFillInFollowingIfEarningsTypeOtherPayment?: {
            readonly informationAboutOtherCompensation?: string | readonly string[]
          }
        }[]
      }
      readonly RequestedAdditionalDetails?: {
        readonly numberHoursWorked?: string | readonly string[]
        readonly numberDaysWorked?: string | readonly string[]
      }
    }[]
  }
}

/** Request Family Info. */
export interface U005 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly PersonCurrentAddress?: PersonCurrentAddress
  readonly ReferencePeriod?: Period
  readonly BenefitsClaimsDetails?: {
    readonly BenefitsClaimDetails?: readonly {
      readonly details?: string | readonly string[]
      readonly OfficeInformation?: LocalInstitution
    }[]
  }
  readonly FamilyMembers?: {
    readonly FamilyMember?: readonly {
      readonly familyMember?: string | readonly string[]
      readonly IdentificationFamilyMember?: Person
      readonly FamilyMemberAddress?: Address
      readonly PleaseFillInFollowingIfFamilyMemberChild?: {
        readonly PersonTakingCareChild?: {
          readonly IdentificationPersonTakingCareChild?: Person
        }
      }
    }[]
  }
}

/** Family Info. */
export interface U006 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly FamilyMembers?: {
    readonly FamilyMember?: readonly {
      readonly Period?: Period
      readonly familyMember?: string | readonly string[]
      readonly familyMemberResidesInReceivingStateDataAvailableIndicator?: boolean
      readonly PleaseFillInFollowingIfFamilyMemberChild?: {
        readonly underEducationIndicator?: boolean
      }
      readonly IdentificationFamilyMember?: Person
      readonly FillInFollowingIfTheFamilyMemberConcerned?: {
        readonly otherEntitledPersonIndicator?: boolean
        readonly BenefitsOrOtherEarningsInformation?: {
          readonly BenefitOrOtherEarningsInformation?: readonly {
            readonly BenefitsOrOtherEarnings?: Amount
            readonly benefitsOrOtherEarningsDetails?: string | readonly string[]
          }[]
        }
      }
    }[]
  }
}

/** Request Document on Export. */
export interface U007 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly DateRegistration?: {
    readonly date?: string
  }
  readonly PersonCurrentAddress?: PersonCurrentAddress
  readonly LastAddressInCompetentState?: Address
  readonly DetailsInstitutionOrFundGrantingUnemployment?: LocalInstitution
}

/** Document on Export. */
export interface U008 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly Entitlement?: {
    readonly entitlementExportIndicator?: boolean
    readonly PleaseFillInFollowingIfEntitlementExportYes?: {
      readonly ExportPeriodDetails?: {
        readonly LastDayMaximumPeriod?: {
          readonly date?: string
        }
        readonly EstimatedEndEntitlement?: {
          readonly date?: string
        }
      }
      readonly CircumstancesLikelyAffectEntitlementUnemployment?: {
        readonly circumstancesLikelyAffectEntitlementUnemploymentBenefit?: string | readonly string[]
        readonly OtherCircumstancesSpecifications?: {
          readonly OtherCircumstancesSpecification?: readonly {
            readonly circumstance?: string | readonly string[]
          }[]
        }
      }
    }
  }
}

/** Notification Registration - Export. */
export interface U009 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly DateRegistration?: {
    readonly date?: string
  }
  readonly PersonCurrentAddress?: PersonCurrentAddress
}

/** Circumstances likely to affect Entitlement - Export. */
export interface U010 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly Circumstance?: {
    readonly Period?: Period
    readonly circumstances?: string | readonly string[]
    readonly FillInFollowingIfCircumstancesIsOther?: {
      readonly OtherCircumstanceSpecification?: readonly {
        readonly circumstance?: string | readonly string[]
      }[]
    }
  }
  readonly FollowUpRequested?: {
    readonly followUpRequestedIndicator?: boolean
  }
}

/** Effect to Entitlement - Export. */
export interface U011 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly EffectEntitlement?: {
    readonly effectEntitlement?: string | readonly string[]
    readonly FillInFollowingIfEffectEntitlement?: {
      readonly PeriodInterruption?: Period
    }
  }
}

/** Request for monthly follow-up - Export. */
export interface U012 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly PersonForWhomFollowUpRequested?: Person
}

/** Monthly follow-up - Export. */
export interface U013 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly PersonForWhomFollowUpProvided?: Person
  readonly PersonRegistered?: {
    readonly personRegisteredIndicator?: boolean
    readonly FillInFollowingIfPersonRegisteredComplied?: {
      readonly asReportedInU010Indicator?: boolean
    }
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification return - Export. */
export interface U014 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly ReturnDate?: {
    readonly date?: string
  }
}

/** Extension Period of Export. */
export interface U015 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly NewEndDateExport?: {
    readonly date?: string
  }
}

/** End of Entitlement - Export. */
export interface U016 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly DateEndEntitlement?: {
    readonly date?: string
  }
}

/** Insurance Record - Cross border Worker. */
export interface U017 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly ReferencePeriod?: Period
  readonly EntitledBenefits?: {
    readonly entitledIndicator?: boolean
    readonly PleaseFillInFollowingIfEntitledYes?: {
      readonly articleNumber?: string | readonly string[]
      readonly EntitlementPeriod?: Period
    }
  }
  readonly PeriodsInsuranceEmploymentOrSelfEmployment?: PeriodsInsuranceEmploymentOrSelfEmploymentU
  readonly ElementsConcerningLastEmploymentOrSelfEmployment?: ElementsConcerningLastEmploymentOrSelfEmployment
  readonly ReasonForTerminationLastEmploymentOrSelf?: ReasonForTerminationLastEmploymentOrSelf
  readonly UnemploymentBenefitsPeriods?: UnemploymentBenefitsPeriods
}

/** Request Registration Info - Cross border Worker. */
export interface U018 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly ReferencePeriod?: Period
}

/** Registration Info - Cross border Worker. */
export interface U019 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: Person
  readonly ReferencePeriod?: Period
  readonly PeriodRegistration?: Period
  readonly InformationAboutTraining?: {
    readonly TrainingPeriod?: readonly Period[]
  }
  readonly JobApplication?: {
    readonly jobApplicationNumber?: string | readonly string[]
  }
  readonly Jobs?: {
    readonly Job?: readonly Period[]
  }
  readonly Appointments?: {
    readonly Appointment?: readonly {
      readonly appointmentDate?: string
    }[]
  }
  readonly JobseekerNotAvailable?: {
    readonly JobseekerUnavailablePeriod?: readonly Period[]
  }
}

/** Reimbursement Request. */
export interface U020 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly numberIndividualClaims?: string | readonly string[]
    readonly TotalAmountRequested?: Amount
    readonly BankInformation?: BankInformationU
  }
  readonly IndividualClaims?: {
    readonly IndividualClaim?: readonly {
      readonly Person?: Person
      readonly reimbursementRequestID?: string | readonly string[]
      readonly sequentialNumberIndividualClaim?: string | readonly string[]
      readonly InstitutionWhichCertifiedInsuranceRecord?: Institution
      readonly WorkingPeriodsConsidered?: WorkingPeriodsConsidered
      readonly ReimbursementPeriod?: FixedPeriod
      readonly lastPaymentDate?: string
      readonly RequestedAmountForReimbursement?: Amount
    }[]
  }
}

/** Reimbursement Request: the child of a batch. */
export interface U020_Child {
  readonly IndividualClaim?: {
    readonly Person?: Person
    readonly reimbursementRequestID?: string | readonly string[]
    readonly sequentialNumberIndividualClaim?: string | readonly string[]
    readonly InstitutionWhichCertifiedInsuranceRecord?: Institution
    readonly WorkingPeriodsConsidered?: WorkingPeriodsConsidered
    readonly ReimbursementPeriod?: FixedPeriod
    readonly lastPaymentDate?: string
    readonly RequestedAmountForReimbursement?: Amount
  }
}

/** Reimbursement Request: the master of a batch. */
export interface U020_Master {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly numberIndividualClaims?: string | readonly string[]
    readonly TotalAmountRequested?: Amount
    readonly BankInformation?: BankInformationU
  }
}

/** Reimbursement Full Acceptance. */
export interface U021 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly ReimbursementFullAcceptance?: {
    readonly reimbursementRequestID?: string | readonly string[]
  }
}

/** Reimbursement Contestation. */
export interface U023 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementContestationID?: string | readonly string[]
  }
  readonly IndividualClaimsContested?: {
    readonly IndividualClaimContested?: readonly {
      readonly reimbursementRequestID?: string | readonly string[]
      readonly reimbursementContestationID?: string | readonly string[]
      readonly sequentialNumberIndividualClaim?: string | readonly string[]
      readonly contestedIndividualClaimID?: string | readonly string[]
      readonly Person?: PersonInformation
      readonly ContestationType?: {
        readonly NonAcceptanceIndividualClaim?: {
          readonly reasonForNonAcceptance?: string | readonly string[]
          readonly FillInIfReasonForNonAcceptance?: {
            readonly informationAboutOtherReasonOrAdditionalInformation?: string | readonly string[]
          }
        }
      }
    }[]
  }
}

/** Reimbursement Contestation: the child of a batch. */
export interface U023_Child {
  readonly IndividualClaimContested?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementContestationID?: string | readonly string[]
    readonly sequentialNumberIndividualClaim?: string | readonly string[]
    readonly contestedIndividualClaimID?: string | readonly string[]
    readonly Person?: PersonInformation
    readonly ContestationType?: {
      readonly NonAcceptanceIndividualClaim?: {
        readonly reasonForNonAcceptance?: string | readonly string[]
        readonly FillInIfReasonForNonAcceptance?: {
          readonly informationAboutOtherReasonOrAdditionalInformation?: string | readonly string[]
        }
      }
    }
  }
}

/** Reimbursement Contestation: the master of a batch. */
export interface U023_Master {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementContestationID?: string | readonly string[]
  }
}

/** Reimbursement Payment Notification. */
export interface U024 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementPaymentNotificationID?: string | readonly string[]
  }
  readonly AmountReimbursed?: {
    readonly Amount?: Amount
    readonly datePayment?: string
  }
  readonly BankInformation?: BankInformationU
  readonly IndividualClaimsWhichPaymentRelates?: {
    readonly IndividualClaimWhichPaymentRelates?: readonly {
      readonly reimbursementRequestID?: string | readonly string[]
      readonly reimbursementPaymentNotificationID?: string | readonly string[]
      readonly sequentialNumberIndividualClaim?: string | readonly string[]
      readonly contestedIndividualClaimID?: string | readonly string[]
      readonly amendedContestedIndividualClaimID?: string | readonly string[]
      readonly individualClaimPaymentNotificationID?: string | readonly string[]
      readonly Person?: PersonInformation
    }[]
  }
}

/** Reimbursement Payment Notification: the child of a batch. */
export interface U024_Child {
  readonly IndividualClaimWhichPaymentRelates?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementPaymentNotificationID?: string | readonly string[]
    readonly sequentialNumberIndividualClaim?: string | readonly string[]
    readonly contestedIndividualClaimID?: string | readonly string[]
    readonly amendedContestedIndividualClaimID?: string | readonly string[]
    readonly individualClaimPaymentNotificationID?: string | readonly string[]
    readonly Person?: PersonInformation
  }
}

/** Reimbursement Payment Notification: the master of a batch. */
export interface U024_Master {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementPaymentNotificationID?: string | readonly string[]
  }
  readonly AmountReimbursed?: {
    readonly Amount?: Amount
    readonly datePayment?: string
  }
  readonly BankInformation?: BankInformationU
}

/** Reimbursement Receipt / Closing Notification. */
export interface U025 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementPaymentNotificationID?: string | readonly string[]
    readonly reimbursementReceiptOrClosingNotificationID?: string | readonly string[]
    readonly AmountReceived?: Amount
    readonly datePaymentReceived?: string
  }
  readonly ReimbursementRequestClosed?: {
    readonly reimbursementRequestClosedIndicator?: boolean
    readonly FillInIfReimbursementRequestNotClosed?: {
      readonly reasonForNotClosingReimbursementRequest?: string | readonly string[]
      readonly PleaseFillInFollowingIfReasonOtherReason?: {
        readonly reason?: string | readonly string[]
      }
    }
  }
}

/** Charging Interest. */
export interface U026 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InformationChargingInterest?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly dueDate?: string
    readonly TotalAmountOutstandingClaims?: Amount
    readonly interestRate?: string | readonly string[]
  }
  readonly IndividualClaimsWhichInterestApplies?: {
    readonly IndividualClaimWhichInterestApplies?: readonly {
      readonly sequentialNumberIndividualClaim?: string | readonly string[]
      readonly Person?: PersonInformation
    }[]
  }
}

/** Charging Interest: the child of a batch. */
export interface U026_Child {
  readonly IndividualClaimWhichInterestApplies?: {
    readonly sequentialNumberIndividualClaim?: string | readonly string[]
    readonly Person?: PersonInformation
  }
}

/** Charging Interest: the master of a batch. */
export interface U026_Master {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InformationChargingInterest?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly dueDate?: string
    readonly TotalAmountOutstandingClaims?: Amount
    readonly interestRate?: string | readonly string[]
  }
}

/** Reply on Interest. */
export interface U027 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InformationChargingInterest?: {
    readonly reimbursementRequestID?: string | readonly string[]
  }
  readonly ChargingInterestAccepted?: {
    readonly chargingInterestAccepted?: string | readonly string[]
    readonly PleaseFillInFollowingIfChargingInterestAcceptedNo?: {
      readonly specifyReasonForNonAcceptance?: string | readonly string[]
      readonly PleaseFillInFollowingIfChargingInterestAccepted?: {
        readonly additionalInformation?: string | readonly string[]
      }
    }
  }
  readonly PleaseFillInFollowingIfChargingInterest2?: {
    readonly IndividualClaimWhichCannotSubjectedInterest?: readonly {
      readonly sequentialNumberIndividualClaim?: string | readonly string[]
      readonly Person?: PersonInformation
      readonly specifyReason?: string | readonly string[]
      readonly PleaseFillInFollowingIfSpecifyReason3Other?: {
        readonly pleaseSpecifyOther?: string | readonly string[]
      }
    }[]
  }
}

/** Reply on Interest: the child of a batch. */
export interface U027_Child {
  readonly IndividualClaimWhichCannotSubjectedInterest?: {
    readonly sequentialNumberIndividualClaim?: string | readonly string[]
    readonly Person?: PersonInformation
    readonly specifyReason?: string | readonly string[]
    readonly PleaseFillInFollowingIfSpecifyReason3Other?: {
      readonly pleaseSpecifyOther?: string | readonly string[]
    }
  }
}

/** Reply on Interest: the master of a batch. */
export interface U027_Master {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InformationChargingInterest?: {
    readonly reimbursementRequestID?: string | readonly string[]
  }
  readonly ChargingInterestAccepted?: {
    readonly chargingInterestAccepted?: string | readonly string[]
    readonly PleaseFillInFollowingIfChargingInterestAcceptedNo?: {
      readonly specifyReasonForNonAcceptance?: string | readonly string[]
      readonly PleaseFillInFollowingIfChargingInterestAccepted?: {
        readonly additionalInformation?: string | readonly string[]
      }
    }
  }
}

/** Amended reimbursement request reacting to contestation. */
export interface U029 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementContestationID?: string | readonly string[]
    readonly amendedReimbursementRequestID?: string | readonly string[]
    readonly UpdatedTotalAmountRequested?: Amount
  }
  readonly IndividualClaims?: {
    readonly IndividualClaim?: readonly {
      readonly reimbursementRequestID?: string | readonly string[]
      readonly reimbursementContestationID?: string | readonly string[]
      readonly amendedReimbursementRequestID?: string | readonly string[]
      readonly sequentialNumberIndividualClaim?: string | readonly string[]
      readonly contestedIndividualClaimID?: string | readonly string[]
      readonly amendedContestedIndividualClaimID?: string | readonly string[]
      readonly IndividualClaimStatus?: {
        readonly status?: string | readonly string[]
        readonly PleaseFillInFollowingIfStatus6UnderDispute?: {
          readonly reasoning?: string | readonly string[]
        }
      }
      readonly Person?: Person
      readonly InstitutionWhichCertifiedInsuranceRecord?: Institution
      readonly WorkingPeriodsConsidered?: WorkingPeriodsConsidered
      readonly ReimbursementPeriod?: FixedPeriod
      readonly lastPaymentDate?: string
      readonly RequestedAmountForReimbursement?: Amount
    }[]
  }
}

/** Amended reimbursement request reacting to contestation: the child of a batch. */
export interface U029_Child {
  readonly IndividualClaim?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementContestationID?: string | readonly string[]
    readonly amendedReimbursementRequestID?: string | readonly string[]
    readonly sequentialNumberIndividualClaim?: string | readonly string[]
    readonly contestedIndividualClaimID?: string | readonly string[]
    readonly amendedContestedIndividualClaimID?: string | readonly string[]
    readonly IndividualClaimStatus?: {
      readonly status?: string | readonly string[]
      readonly PleaseFillInFollowingIfStatus6UnderDispute?: {
        readonly reasoning?: string | readonly string[]
      }
    }
    readonly Person?: Person
    readonly InstitutionWhichCertifiedInsuranceRecord?: Institution
    readonly WorkingPeriodsConsidered?: WorkingPeriodsConsidered
    readonly ReimbursementPeriod?: FixedPeriod
    readonly lastPaymentDate?: string
    readonly RequestedAmountForReimbursement?: Amount
  }
}

/** Amended reimbursement request reacting to contestation: the master of a batch. */
export interface U029_Master {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly GeneralInformation?: {
    readonly reimbursementRequestID?: string | readonly string[]
    readonly reimbursementContestationID?: string | readonly string[]
    readonly amendedReimbursementRequestID?: string | readonly string[]
    readonly UpdatedTotalAmountRequested?: Amount
  }
}
