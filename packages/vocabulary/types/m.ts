/** Content of the documents of miscellaneous matters, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type {
  Address,
  AddressPerson,
  Amount,
  Employer,
  FixedAssets,
  FixedPeriod,
  IncomeReceived,
  IncomeSourceRequest,
  InformationPaymentM,
  InformationRepresentativeLegalGuardianM,
  Institution,
  MemberFamilyOtherThanSpousepartner,
  NameChild,
  Period,
  PersonIdentification,
  PersonM,
  PleaseFindAttachedFollowingDocument,
  PreviousName,
  ReasonForTerminationLastEmploymentOrSelf,
  SpousePartner,
  TransferredProperty,
} from './components.ts'

/** Claim for Death Grant. */
export interface M030 {
  readonly DeceasedPerson?: {
    readonly DeceasedPerson?: PersonIdentification
    readonly AdditionalInformationDeceasedPerson?: {
      readonly nationality?: readonly string[]
      readonly PreviousName?: PreviousName
      readonly AddressDeceasedPersonBeforeDeath?: Address
      readonly statusDeceasedPersonBeforeDeath?: string | readonly string[]
      readonly FillInIfStatusDeceasedPersonBefore?: {
        readonly otherStatus?: string | readonly string[]
      }
      readonly status?: string | readonly string[]
    }
  }
  readonly Claimant?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationClaimant?: {
      readonly nationality?: readonly string[]
      readonly PreviousName?: PreviousName
      readonly statusClaimant?: string | readonly string[]
      readonly PleaseFillInFollowingIfStatusClaimantOther?: {
        readonly otherStatus?: string | readonly string[]
      }
      readonly status?: string | readonly string[]
      readonly RelationshipDeceasedPerson?: {
        readonly relationshipDeceasedPerson?: string | readonly string[]
        readonly FillInIfRelationshipDeceasedPerson?: {
          readonly otherRelationship?: string | readonly string[]
        }
        readonly theDeceasedPersonDependantClaimantIndicator?: boolean
        readonly theClaimantDependantDeceasedPersonIndicator?: boolean
      }
    }
    readonly OtherClaimant?: {
      readonly ifClaimantIs?: string | readonly string[]
      readonly PleaseFillIn?: {
        readonly nameLegalPersonUndertaker?: string | readonly string[]
        readonly IdentificationLegalPersonUndertaker?: {
          readonly registrationNumber?: string | readonly string[]
          readonly socialSecurityNumber?: string | readonly string[]
          readonly fiscalNumber?: string | readonly string[]
        }
      }
      readonly NamePersonEntitledRepresentLegalPersonUndertaker?: NameChild
    }
    readonly Address?: Address
  }
  readonly AdditionalInformationClaimForDeathGrant?: {
    readonly DetailsDeath?: {
      readonly deathDateDeceasedPerson?: string
      readonly placeDeath?: string | readonly string[]
    }
    readonly dateClaim?: string
    readonly legislationSendingInstitution?: string | readonly string[]
    readonly claimant?: string | readonly string[]
    readonly theClaimant?: string | readonly string[]
  }
  readonly InformationRepresentativeLegalGuardian?: InformationRepresentativeLegalGuardianM
  readonly InformationPayment?: InformationPaymentM
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFindAttachedFollowingDocument?: PleaseFindAttachedFollowingDocument
}

/** Claim for Pre-retirement Benefit. */
export interface M040 {
  readonly Claimant?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: {
      readonly nationality?: readonly string[]
      readonly PreviousName?: PreviousName
    }
  }
  readonly PersonEmploymentSelfEmploymentDetails?: {
    readonly StatusActivity?: readonly {
      readonly country?: string
      readonly personStillPursuing?: string
      readonly PersonCeasedPursue?: {
        readonly personCeasedPursue?: string
        readonly date?: string
      }
      readonly PersonReduced?: {
        readonly personReduced?: string
        readonly date?: string
      }
      readonly PersonSuspended?: {
        readonly personSuspended?: string
        readonly date?: string
      }
      readonly PersonIntendsRetireFrom?: {
        readonly personIntendsRetireFrom?: string
        readonly date?: string
      }
      readonly PersonIntendsTakeUp?: {
        readonly personIntendsTakeUp?: string
        readonly date?: string
      }
    }[]
    readonly IfPersonStillPursuingOrIntendsTakeUpEmployment?: Amount
    readonly countryLastEmploymentOrSelfEmploymentActivity?: string | readonly string[]
    readonly countryWhichLegislationApplicableDuringLast?: string | readonly string[]
    readonly LastEmployerDetails?: readonly Employer[]
    readonly ReasonForTerminationLastEmploymentSelfEmployment?: ReasonForTerminationLastEmploymentOrSelf
    readonly otherInformationEmploymentOrSelfEmployment?: string | readonly string[]
    readonly theDateTerminationLastEmploymentOrSelfEmployment?: string
  }
  readonly PersonBenefitDetails?: {
    readonly PersonBenefitDetails?: readonly {
      readonly benefits?: string
      readonly PleaseFillInFollowingIfBenefitsOtherBenefit?: {
        readonly otherBenefit?: string | readonly string[]
      }
      readonly status?: string
      readonly Institution?: Institution
      readonly PeriodBenefitsPayment?: Period
    }[]
  }
  readonly InformationRepresentativeLegalGuardian?: InformationRepresentativeLegalGuardianM
  readonly InformationPayment?: InformationPaymentM
  readonly Miscellaneous?: {
    readonly dateClaim?: string
    readonly remarks?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFindAttachedFollowingDocument?: PleaseFindAttachedFollowingDocument
}

/** Request for information on amount of income - special non-contributory cash benefits. */
export interface M050 {
  readonly PersonIncomeRequested?: {
    readonly Person?: {
      readonly PersonIdentification?: PersonIdentification
      readonly AdditionalInformationPerson?: {
        readonly nationality?: readonly string[]
        readonly PreviousName?: PreviousName
        readonly AddressPerson?: AddressPerson
        readonly pursuesAProfessionalOrTradeActivityIndicator?: boolean
      }
    }
    readonly Request?: readonly IncomeSourceRequest[]
  }
  readonly SpousePartnerIncomeRequested?: {
    readonly SpousePartner?: SpousePartner
    readonly Request?: readonly IncomeSourceRequest[]
  }
  readonly MemberFamilyOtherThanSpousepartnerIncomeRequested?: {
    readonly MemberFamilyOtherThanSpousepartnerIncomeRequested?: readonly {
      readonly MemberFamilyOtherThanSpousepartner?: MemberFamilyOtherThanSpousepartner
      readonly Request?: readonly IncomeSourceRequest[]
    }[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFindAttachedFollowingDocument?: PleaseFindAttachedFollowingDocument
}

/** Reply to request for information on amount of income - special non-contributory cash benefits. */
export interface M051 {
  readonly PersonIncomeReceived?: {
    readonly Person?: PersonM
    readonly IncomeReceivedDuringPeriodInRespectInformation?: readonly IncomeReceived[]
    readonly InformationFixedAssetsDuringPeriodInRespect?: readonly FixedAssets[]
    readonly InformationTransferredPropertyDuringPeriod?: readonly TransferredProperty[]
    readonly InformationEnclosedStatementIncomeIfFailProvide?: readonly {
      readonly personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome?: string
      readonly PleaseFillInFollowingIfPersonSubmitted?: {
        readonly otherIncome?: string | readonly string[]
      }
    }[]
  }
  readonly SpousePartnerIncomeReceived?: {
    readonly SpousePartner?: SpousePartner
    readonly IncomeReceivedDuringPeriodInRespectInformation?: readonly IncomeReceived[]
    readonly InformationFixedAssetsDuringPeriodInRespect?: readonly FixedAssets[]
    readonly InformationTransferredPropertyDuringPeriod?: readonly TransferredProperty[]
    readonly InformationEnclosedStatementIncomeIfFail?: readonly {
      readonly personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome?: string
      readonly PleaseFillInFollowingIfPersonSubmitted?: {
        readonly otherIncome?: string | readonly string[]
      }
    }[]
  }
  readonly MemberFamilyOtherThanSpousepartnerIncomeReceived?: {
    readonly MemberFamilyOtherThanSpousepartnerIncomeReceived?: readonly {
      readonly MemberFamilyOtherThanSpousepartner?: MemberFamilyOtherThanSpousepartner
      readonly IncomeReceivedDuringPeriodInRespectInformation?: readonly IncomeReceived[]
      readonly InformationFixedAssetsDuringPeriodInRespect?: readonly FixedAssets[]
      readonly InformationTransferredPropertyDuringPeriod?: readonly TransferredProperty[]
      readonly InformationEnclosedStatementIncomeIfFail?: readonly {
        readonly personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome?: string
        readonly PleaseFillInFollowingIfPersonSubmitted?: {
          readonly otherIncome?: string | readonly string[]
        }
      }[]
    }[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFindAttachedFollowingDocument?: PleaseFindAttachedFollowingDocument
}

/** Request for information on employment/self-employment/residence periods - special non-contributory cash benefits. */
export interface M052 {
  readonly Person?: PersonM
  readonly SendPersonInformationPeriod?: {
    readonly PeriodsEmployment?: readonly FixedPeriod[]
    readonly PeriodsSelfEmployment?: readonly FixedPeriod[]
    readonly PeriodsResidence?: readonly FixedPeriod[]
    readonly AddressesResidenceInCountryReceivingInstitution?: readonly Address[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFindAttachedFollowingDocument?: PleaseFindAttachedFollowingDocument
}

/** Reply to request for information on employment/self-employment/residence periods - special non-contributory cash benefits. */
export interface M053 {
  readonly Person?: PersonM
  readonly PersonNamedInSpecificSection?: {
    readonly PeriodsEmployment?: readonly FixedPeriod[]
    readonly PeriodsSelfEmployment?: readonly FixedPeriod[]
    readonly PeriodsResidenceInCountrySendingInstitution?: readonly {
      readonly Period?: FixedPeriod
      readonly Address?: Address
    }[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFindAttachedFollowingDocument?: PleaseFindAttachedFollowingDocument
}
