/** Content of the documents of pensions, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type {
  AdditionalInformationChild,
  AdditionalInformationPerson,
  AdditionalInformationPersonP1000,
  AdditionalInformationPersonP2000,
  Address,
  AmountP3000Be,
  Ascendants,
  AscendantsP3000It,
  BankInformation,
  BenefitDetailsP3000De,
  BenefitPeriodP4000,
  BenefitsForChild,
  ChildNameAndStatus,
  ChildP,
  Children,
  ChildrenP3000Cy,
  ChildrenP3000De,
  ChildWithBenefits,
  ClaimantEmploymentSelfEmploymentDetails,
  ContactDetails,
  CurrentAddressPerson,
  DivorcedParentsP3000Cy,
  Employer,
  EmployerP3000,
  EmploymentAndOtherIncome,
  EmploymentP3000At,
  EmploymentSelfEmploymentDetails,
  EmploymentTypeP3000It,
  FamilyStatus,
  FamilyStatusP,
  FixedPeriod,
  IfTheInsuredPersonApplies,
  InformationAttendanceSchoolTrainingHigherStudies,
  InformationPayment,
  InformationPersonActivity,
  InformationPersonBenefit,
  InformationPersonIncome,
  InformationRepresentativeLegalGuardian,
  InformationRepresentativeLegalGuardianP,
  InformationUnavailable,
  Institution,
  InstitutionP,
  InsuredPerson,
  InsuredPersonP,
  InsuredPersonP3000Pl,
  InvalidChildP3000Lt,
  InvalidityP3000,
  LocalCaseNumbers,
  MarriedStatusP3000Ch,
  NameChild,
  OtherBenefitsSpouse,
  OtherIncome,
  OtherParent,
  OwnPersonalCare,
  PensionAmountP3000Fi,
  PensionRecipient,
  PensionRecipientAmounts,
  PensionRecipientName,
  Period,
  PeriodsCoveredBySecurityScheme,
  PeriodUncertain,
  PersonalIdentificationNumber,
  PersonIdentification,
  PersonP3000Ch,
  PlaceBirth,
  PlaceOfBirth,
  ReassessmentP3000Pl,
  RegularAmount,
  RehabilitationCourses,
  ResidenceP3000Ch,
  SameHousehold,
  Spouse,
  SpouseP3000No,
  SpouseStaysP3000Ch,
  StatementPerson,
  ThePensionReceivedBasedOn,
  TotalNumber,
  TransferringDocument,
  WorkP3000Ch,
} from './components.ts'

/** Request for child raising periods. */
export interface P1000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly ClaimantSurvivorPension?: InsuredPersonP
  readonly Child?: ChildP
  readonly AdditionalInformationChild?: AdditionalInformationChild
  readonly InformationConcerningChildRaisingPeriodsFrom?: {
    readonly ChildRaisingAlleged?: readonly {
      readonly Period?: Period
      readonly countryChildRaising?: string | readonly string[]
    }[]
    readonly activityInsuredAnEmployedOrSelfArt442EC9872009Indicator?: boolean
    readonly remarks?: string | readonly string[]
  }
}

/** Transfer of additional information. */
export interface P10000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly OtherPerson?: {
    readonly rolePersonConcerned?: string | readonly string[]
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: {
      readonly AdditionalInformationPerson?: AdditionalInformationPerson
      readonly ContactInformationPerson?: ContactDetails
    }
  }
  readonly RelationshipDependantFamilyMemberOrChildInsured?: {
    readonly RelationshipInsuredPerson?: {
      readonly relationshipInsuredPerson?: string | readonly string[]
      readonly FillInIfRelationshipInsuredPerson?: {
        readonly descriptionOtherRelative?: string | readonly string[]
      }
    }
  }
  readonly ReferencePerson?: {
    readonly thisInformationGivenWithReferencePersonNamedIn?: string | readonly string[]
  }
  readonly TransferringDocument?: TransferringDocument
  readonly LifeDeathInformation?: {
    readonly accordingOurOfficialSources?: string | readonly string[]
    readonly dateDeathPersonIs?: string
    readonly PlaceBirth?: {
      readonly Address?: PlaceOfBirth
    }
  }
  readonly InformationAttendanceSchoolTrainingHigherStudies?: InformationAttendanceSchoolTrainingHigherStudies
  readonly CurrentAddressPerson?: CurrentAddressPerson
  readonly FamilyStatus?: FamilyStatusP
  readonly InformationRepresentativeLegalGuardian?: InformationRepresentativeLegalGuardianP
  readonly InformationPayment?: InformationPayment
  readonly ContactInformationPerson?: {
    readonly telephoneNumberPerson?: string | readonly string[]
    readonly emailPerson?: string | readonly string[]
    readonly AddressForCorrespondence?: {
      readonly Address?: Address
      readonly pOBoxAddress?: string | readonly string[]
    }
    readonly contactPersonAtAddress?: string | readonly string[]
  }
  readonly InformationPersonBenefit?: InformationPersonBenefit
  readonly InformationPersonActivity?: InformationPersonActivity
  readonly InformationPersonIncome?: InformationPersonIncome
  readonly InformationWithdrawalPensionClaim?: {
    readonly ThePersonHasWithdrawnPensionClaimUnderLegislation?: readonly {
      readonly countryCode?: string
      readonly dateWithdrawal?: string
      readonly comments?: string | readonly string[]
    }[]
  }
  readonly ClaimForReviewAccordingArt482RegECNo9872009?: {
    readonly dateWhenClaimForReviewSubmitted?: string
    readonly seeP7000Dated?: string | readonly string[]
    readonly theClaimForReviewSubmittedByPersonAttachedIndicator?: boolean
  }
  readonly StatementPerson?: StatementPerson
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to request for child raising periods. */
export interface P1100 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly ClaimantSurvivorPension?: InsuredPersonP
  readonly Child?: ChildP
  readonly AdditionalInformationChild?: AdditionalInformationChild
  readonly ReferenceRequestSEDP1000?: {
    readonly considerChildRaisingPeriodsNationalLegislationIndicator?: boolean
    readonly PursuitAnEmployedOrSelfEmployedActivity?: {
      readonly insuredBecameSubjectLegislationStateDueActivityIndicator?: boolean
      readonly FillInIfTheInsuredPersonBecame?: {
        readonly ifYesPleaseStateFromWhichDate?: string
      }
    }
    readonly remarks?: string | readonly string[]
  }
}

/** Request for pension amount. */
export interface P11000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly RecipientSurvivorPension?: InsuredPersonP
  readonly ReferencePerson?: {
    readonly thisRequestMadeWithReferencePersonNamedIn?: string | readonly string[]
  }
  readonly RequestForPensionAmount?: {
    readonly request?: string | readonly string[]
    readonly PeriodForWhichPensionAmountRequested?: Period
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly Attachments?: {
    readonly listAttachments?: string | readonly string[]
  }
}

/** Information on pension amount. */
export interface P12000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly RecipientSurvivorPension?: InsuredPersonP
  readonly ReferencePerson?: {
    readonly thisReplyMadeWithReferencePersonNamedIn?: string
  }
  readonly InformationPension?: {
    readonly DetailsPayment?: readonly {
      readonly typePensionInSendingInstitution?: string
      readonly payableFrom?: string | readonly string[]
      readonly payableTo?: string | readonly string[]
      readonly Amount?: RegularAmount
      readonly ThePensionReceivedBasedOn?: {
        readonly thePensionReceivedBasedOn?: string
        readonly totalAmountResidenceBasedPension?: string | readonly string[]
        readonly totalAmountWorkRelatedPension?: string | readonly string[]
      }
    }[]
    readonly supplementsAdditionalFrequentPaymentsPension?: string | readonly string[]
    readonly PensionSuspension?: readonly {
      readonly typePensionInSendingInstitution?: string
      readonly reasonForPensionSuspension?: string | readonly string[]
    }[]
    readonly PensionRejection?: readonly {
      readonly typePensionInSendingInstitution?: string
      readonly reasonForPensionRejection?: string | readonly string[]
    }[]
  }
  readonly RequestForP13000?: {
    readonly pleaseSendP13000Indicator?: boolean
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly Attachments?: {
    readonly listAttachments?: string | readonly string[]
  }
}

/** Information on pension supplement. */
export interface P13000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly RecipientSurvivorPension?: InsuredPersonP
  readonly TypePensionInSendingInstitution?: {
    readonly typePensionInSendingInstitution?: string | readonly string[]
  }
  readonly ReferencePerson?: {
    readonly thisReplyMadeWithReferencePersonNamedIn?: string | readonly string[]
  }
  readonly InformationSupplement?: {
    readonly DetailsAwardedSupplement?: readonly {
      readonly AmountSupplement?: RegularAmount
      readonly PaymentSupplement?: {
        readonly supplementPayableFrom?: string | readonly string[]
        readonly supplementPayableTo?: string | readonly string[]
      }
    }[]
    readonly InformationAmountChangeInSupplement?: readonly {
      readonly dateChangeAmountSupplement?: string
      readonly amountBeforeChange?: string | readonly string[]
      readonly amountAfterChange?: string | readonly string[]
    }[]
    readonly endDateEntitlementSupplement?: string
    readonly reasonsForNotAwardingSupplement?: string | readonly string[]
    readonly SuspensionSupplement?: {
      readonly dateSuspension?: string
      readonly reasonForSupplementSuspension?: string | readonly string[]
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly Attachments?: {
    readonly listAttachments?: string | readonly string[]
  }
}

/** Change in personal circumstances. */
export interface P14000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly Person?: InsuredPerson
  readonly ChangeInPersonalCircumstances?: {
    readonly ChangeInNationality?: {
      readonly newNationality?: string | readonly string[]
      readonly dateChangeNationality?: string
    }
    readonly previousFamilyName?: string | readonly string[]
    readonly previousForename?: string | readonly string[]
    readonly ChangeInPersonalIdentificationNumberInformation?: {
      readonly newPersonalIdentificationNumber?: string | readonly string[]
      readonly oldPersonalIdentificationNumber?: string | readonly string[]
    }
    readonly ChangeInAddress?: {
      readonly Address?: Address
      readonly thePersonHasMovedOutCountryIndicator?: boolean
      readonly dateChangeAddress?: string
    }
    readonly dateDeath?: string
    readonly ChangeInFamilyStatus?: {
      readonly newFamilyStatus?: string | readonly string[]
      readonly dateChange?: string
    }
    readonly ChangeInLivingArrangements?: {
      readonly newLivingArrangements?: string | readonly string[]
      readonly dateChange?: string
    }
    readonly ChangeInGender?: {
      readonly newGender?: string | readonly string[]
      readonly dateChangingAGender?: string
    }
  }
}

/** Transition of Pension Cases to EESSI. */
export interface P15000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly ClaimantSurvivorPension?: {
    readonly relationshipInsuredPerson?: string | readonly string[]
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: AdditionalInformationPersonP1000
  }
  readonly ClaimInformation?: {
    readonly dateClaim?: string
    readonly typeClaim?: string | readonly string[]
  }
}

/** Old age pension claim. */
export interface P2000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: AdditionalInformationPersonP2000
  }
  readonly InsuredPersonEmploymentSelfEmploymentDetails?: {
    readonly EmploymentSelfemploymentDetails?: readonly EmploymentSelfEmploymentDetails[]
  }
  readonly InsuredPersonBenefitDetails?: {
    readonly BenefitDetails?: readonly {
      readonly benefits?: string
      readonly PleaseFillInFollowingIfBenefitsOtherBenefits?: {
        readonly otherBenefit?: string | readonly string[]
      }
      readonly status?: string
      readonly Institution?: InstitutionP
      readonly startDateBenefitsPayment?: string
      readonly endDateBenefitsPayment?: string
      readonly startDateEntitlementBenefits?: string
      readonly endDateEntitlementBenefits?: string
      readonly Amount?: readonly RegularAmount[]
      readonly ThePensionReceivedBasedOn?: ThePensionReceivedBasedOn
    }[]
  }
  readonly Spouse?: Spouse
  readonly Children?: Children
  readonly InformationRepresentativeLegalGuardian?: InformationRepresentativeLegalGuardian
  readonly InformationPayment?: InformationPayment
  readonly Miscellaneous?: {
    readonly dateClaim?: string
    readonly startDatePensionPaymentRequestedByInsuredPerson?: string
    readonly fromEarliestDateEligibilityIndicator?: boolean
    readonly Deferment?: readonly {
      readonly defermentCountry?: string | readonly string[]
      readonly defermentInstitutionName?: string | readonly string[]
      readonly defermentInstitutionCode?: string | readonly string[]
      readonly defermentTimeUntilWhichDate?: string
    }[]
    readonly recipientDecision?: readonly string[]
    readonly deductionsGrounds?: readonly string[]
    readonly InstitutionWherePensionNotClaimedYetOnlyP5000?: readonly {
      readonly institutionWherePensionNotClaimedYetOnlyP5000Needed?: string | readonly string[]
    }[]
    readonly attachments?: readonly string[]
    readonly PleaseFillInFollowingIfAttachmentsOther?: {
      readonly otherAttachments?: string | readonly string[]
    }
    readonly requestedDocuments?: string | readonly string[]
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Survivor's pension claim. */
export interface P2100 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly InsuredPersonPensionDetails?: {
    readonly pensionRecipientAtDateDeathIndicator?: boolean
    readonly PensionReceived?: readonly {
      readonly pension?: string
      readonly Institution?: {
        readonly Institution?: Institution
        readonly caseNumber?: string | readonly string[]
      }
      readonly startDatePensionRight?: string
    }[]
  }
  readonly InsuredPersonDeathDetails?: {
    readonly placeDeath?: string | readonly string[]
    readonly dateDeath?: string
    readonly CauseDeath?: readonly {
      readonly causeDeath?: string
      readonly PleaseFillInFollowingIfCauseDeathOther?: {
        readonly describeOtherCauseDeath?: string | readonly string[]
      }
    }[]
  }
  readonly Claimant?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: {
      readonly AdditionalInformationPerson?: AdditionalInformationPerson
      readonly FamilyStatus?: readonly FamilyStatus[]
      readonly Address?: Address
      readonly ContactInformationPerson?: ContactDetails
      readonly relationshipInsuredPerson?: string
      readonly sameHouseholdWithInsuredPersonIndicator?: boolean
      readonly FillInIfSameHouseholdWithInsured?: {
        readonly startDateLivingTogether?: string
      }
    }
    readonly AdditionalInformationClaimantWhenClaimant?: {
      readonly dateMarriageOrRegisteredPartnershipWithInsuredPerson?: string
      readonly CommonChildrenClaimantInsuredPerson?: {
        readonly didClaimantInsuredPersonHaveHadAChildInCommonIndicator?: boolean
        readonly ifClaimantExpectingAChildStateExpectedDateBirthForChild?: string
      }
      readonly separationType?: string
      readonly MarriageOrRegisteredPartnershipAfterDeathInsured?: {
        readonly dateMarriageOrRegisteredPartnershipAfterDeathInsured?: string
        readonly NewSpousePartnerClaimant?: NameChild
      }
    }
    readonly livingTogetherWithNewSpousePartnerIndicator?: boolean
  }
  readonly ClaimantEmploymentSelfEmploymentDetails?: ClaimantEmploymentSelfEmploymentDetails
  readonly ClaimantBenefitDetails?: {
    readonly BenefitDetails?: readonly {
      readonly benefits?: string
      readonly PleaseFillInFollowingIfBenefitsOtherBenefits?: {
        readonly otherBenefits?: string | readonly string[]
      }
      readonly status?: string
      readonly Institution?: {
        readonly Institution?: Institution
        readonly caseNumber?: string | readonly string[]
      }
      readonly startDateBenefitsPayment?: string
      readonly endDateBenefitsPayment?: string
      readonly startDateEntitlementBenefits?: string
      readonly endDateEntitlementBenefits?: string
      readonly Amount?: readonly RegularAmount[]
    }[]
    readonly entitlementSicknessBenefitsInKind?: string
  }
  readonly ClaimantChildren?: {
    readonly Child?: readonly {
      readonly PersonIdentification?: PersonIdentification
      readonly AdditionalInformationPerson?: {
        readonly nationality?: readonly string[]
        readonly relationshipClaimant?: string
        readonly FillInIfRelationshipClaimantOther?: {
          readonly specificsOtherChild?: string | readonly string[]
        }
        readonly dateDeath?: string
      }
    }[]
  }
  readonly InformationRepresentativeLegalGuardian?: InformationRepresentativeLegalGuardian
  readonly InformationPayment?: {
    readonly payment?: string
    readonly BankInformation?: BankInformation
  }
  readonly Miscellaneous?: {
    readonly dateClaim?: string
    readonly RecipientDecision?: readonly {
      readonly recipientDecision?: string
    }[]
    readonly DeductionsGrounds?: readonly {
      readonly deductionsGrounds?: string
    }[]
    readonly Attachments?: {
      readonly attachments?: readonly string[]
      readonly PleaseFillInFollowingIfAttachmentsOther?: {
        readonly otherAttachment?: string | readonly string[]
      }
    }
    readonly requestedDocuments?: string | readonly string[]
    readonly additionalInformation?: string | readonly string[]
    readonly numberKnownClaimantsRelatedInsuredPerson?: string | readonly string[]
  }
}

/** Invalidity pension claim. */
export interface P2200 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: AdditionalInformationPersonP2000
    readonly InvalidityInformation?: {
      readonly startDateCommencementInvalidityDeterminedByPension?: string
      readonly startDateCommencementWorkIncapacityAccordingMedicalStatement?: string
      readonly invalidityResultWorkAccidentOccupationalDiseaseIndicator?: boolean
      readonly invalidityResultConnectedMilitaryServiceIndicator?: boolean
      readonly invalidityCausedByInsuredPersonPurposeIndicator?: boolean
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
    }
  }
  readonly InsuredPersonEmploymentSelfEmploymentDetails?: ClaimantEmploymentSelfEmploymentDetails
  readonly InsuredPersonBenefitDetails?: {
    readonly BenefitDetails?: readonly {
      readonly benefits?: string
      readonly PleaseFillInFollowingIfBenefitsOtherBenefits?: {
        readonly otherBenefit?: string | readonly string[]
      }
      readonly status?: string
      readonly Institution?: InstitutionP
      readonly startDateBenefitsPayment?: string
      readonly endDateBenefitsPayment?: string
      readonly startDateEntitlementBenefits?: string
      readonly endDateEntitlementBenefit?: string
      readonly Amount?: readonly RegularAmount[]
      readonly ThePensionReceivedBasedOn?: readonly ThePensionReceivedBasedOn[]
    }[]
  }
  readonly Spouse?: Spouse
  readonly Children?: Children
  readonly InformationRepresentativeLegalGuardian?: InformationRepresentativeLegalGuardian
  readonly InformationPayment?: InformationPayment
  readonly Miscellaneous?: {
    readonly dateClaim?: string
    readonly recipientDecision?: readonly string[]
    readonly deductionsGrounds?: readonly string[]
    readonly attachments?: readonly string[]
    readonly PleaseFillInFollowingIfAttachmentsOther?: {
      readonly otherAttachment?: string | readonly string[]
    }
    readonly requestedDocuments?: string | readonly string[]
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Country specific information – AT. */
export interface P3000_AT {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpouse?: {
        readonly startDateLivingTogether?: string
        readonly constantAttendanceDeclarationInsuredPerson?: string | readonly string[]
      }
    }
    readonly AdditionalInformationInsuredPersonEmployment?: EmploymentP3000At
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly constantAttendanceDeclarationClaimant?: string | readonly string[]
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly EmploymentAndOtherIncome[]
      readonly claimantStatesNoIncomeIndicator?: boolean
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly ReceiverAPensionAtDateMarriage?: {
        readonly receiverAPensionAtDateMarriageIndicator?: boolean
        readonly typePensionScheme?: string | readonly string[]
      }
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: {
      readonly Child?: readonly {
        readonly familyName?: string
        readonly forename?: string
        readonly InformationAboutOtherParent?: OtherParent
      }[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpouse?: {
        readonly startDateLivingTogether?: string
        readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
        readonly rehabilitationCourses?: string | readonly string[]
        readonly constantAttendanceDeclarationInsuredPerson?: string | readonly string[]
      }
    }
    readonly AdditionalInformationInsuredPersonEmployment?: EmploymentP3000At
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – BE. */
export interface P3000_BE {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationAboutAPerson?: AdditionalInformationPerson
  }
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly EmploymentIncome?: {
          readonly Amount?: readonly RegularAmount[]
        }
        readonly insuredPersonStatesNoIncomeIndicator?: boolean
        readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
        readonly retirementIntendedIndicator?: boolean
        readonly gainfulEmploymentIntendedIndicator?: boolean
        readonly income?: string | readonly string[]
      }[]
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
    }
    readonly AdditionalInformationClaimantEmploymentDetails?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly employment?: string | readonly string[]
        readonly Amount?: readonly AmountP3000Be[]
        readonly OtherResourcesSourcesIncome?: {
          readonly otherResourcesSourcesIncomeIndicator?: boolean
          readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
        }
        readonly AmountEmployment?: readonly AmountP3000Be[]
      }[]
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly typePensionScheme?: string | readonly string[]
      readonly survivorInsuranceIndicator?: boolean
      readonly endDatePensionPayment?: string
      readonly pensionBasedPeriodOf?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentAtTimeDeathIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
      readonly Employer?: readonly EmployerP3000[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly OtherResourcesSourcesIncome?: {
          readonly otherResourcesSourcesIncomeIndicator?: boolean
          readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
        }
        readonly Amount?: readonly RegularAmount[]
      }[]
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: {
        readonly otherResourcesSourcesIncomeIndicator?: boolean
        readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
      }
      readonly Amount?: readonly RegularAmount[]
    }
    readonly AdditionalInformationChildren?: readonly {
      readonly Child?: ChildNameAndStatus
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
    }[]
    readonly AdditionalInformationAscendantsOtherFamilyMembers?: readonly {
      readonly familyName?: string
      readonly forename?: string
      readonly dateBirth?: string
      readonly relationship?: string | readonly string[]
      readonly Address?: Address
    }[]
    readonly AdditionalMiscellaneousInformation?: {
      readonly moreInformationApplicationProvisionsOverlappingBenefits?: string | readonly string[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – BG. */
export interface P3000_BG {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly fitForWorkDeclarationClaimant?: string
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly pensionBasedPeriodOf?: string
      readonly postponedPensionPaymentIndicator?: boolean
      readonly Deferment?: readonly {
        readonly defermentCountry?: string | readonly string[]
        readonly defermentTimeUntilWhichDate?: string
      }[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – CH. */
export interface P3000_CH {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: PersonP3000Ch
  readonly ClaimantSurvivorPension?: PersonP3000Ch
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpouse?: {
        readonly startDateLivingTogether?: string
      }
      readonly InformationPlaceResidenceInsuredPersonIn?: readonly ResidenceP3000Ch[]
    }
    readonly AdditionalInformationSpouseRegisteredPartner?: SpouseStaysP3000Ch
    readonly MarriedStatusExSpouseExRegisteredPartner?: MarriedStatusP3000Ch
    readonly AdditionalMiscellaneousInformation?: {
      readonly Anticipation?: {
        readonly doWishAnticipateRightAnOldAgePensionIndicator?: boolean
        readonly FillInIfDoWishPostponeRight?: {
          readonly for?: string | readonly string[]
        }
      }
      readonly Deferment?: {
        readonly doWishPostponeRightAnOldAgePensionIndicator?: boolean
        readonly FillInIfDoWishDeferRightAnOldAge?: {
          readonly defermentTimeUntilWhichDate?: string
        }
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationSpouseRegisteredPartner?: {
      readonly InformationPlaceResidenceSpouseRegisteredPartner?: readonly ResidenceP3000Ch[]
      readonly InformationPlaceWorkSpouseRegisteredPartner?: readonly WorkP3000Ch[]
      readonly InformationPlaceResidenceExSpouseExRegistered?: readonly ResidenceP3000Ch[]
      readonly InformationPlaceWorkExSpouseExRegisteredPartnerIn?: readonly WorkP3000Ch[]
    }
    readonly MarriedStatusDeceasedInsuredPerson?: MarriedStatusP3000Ch
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly familyName?: string
      readonly forename?: string
      readonly DescendantOf?: readonly {
        readonly descendantOf?: string | readonly string[]
      }[]
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly rehabilitationCourses?: string | readonly string[]
      readonly Employer?: readonly EmployerP3000[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
    }
    readonly AdditionalInformationSpouseRegisteredPartnerLPart?: SpouseStaysP3000Ch
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – CY. */
export interface P3000_CY {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationChildren?: readonly ChildrenP3000Cy[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
      readonly InformationChildParentsDivorcedOrSeparated?: DivorcedParentsP3000Cy
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly survivorInsuranceIndicator?: boolean
      readonly endDatePensionPayment?: string
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly InformationChildParentsDivorcedOrSeparated?: DivorcedParentsP3000Cy
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
    }
    readonly AdditionalInformationChildren?: readonly ChildrenP3000Cy[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – CZ. */
export interface P3000_CZ {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPersonOwnPersonalCare?: OwnPersonalCare
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly fitForWorkDeclarationClaimant?: string
      readonly theClaimantUnfitForWork?: string
    }
    readonly AdditionalInformationDeceasedInsuredPersonOwn?: OwnPersonalCare
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPersonOwnPersonalCare?: OwnPersonalCare
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – DE. */
export interface P3000_DE {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly personalGermanTaxID?: string | readonly string[]
      readonly fitForWorkDeclarationInsuredPerson?: string
      readonly insuredPersonSeverelyDisabledIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: EmploymentAndOtherIncome
    readonly AdditionalInformationInsuredPersonBenefitDetails?: BenefitDetailsP3000De
    readonly AdditionalInformationChildren?: readonly ChildrenP3000De[]
    readonly AdditionalMiscellaneousInformation?: {
      readonly startPensionPaymentDesiredByInsuredPerson?: string
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly personalGermanTaxID?: string | readonly string[]
      readonly fitForWorkDeclarationClaimant?: string
      readonly FillInIfFitForWorkDeclaration?: {
        readonly claimantUnfitForWork?: string
      }
      readonly FillInIfClaimantAChildOlderThan17?: {
        readonly typeEducationPleaseAttachDocumentForProofIfAvailable?: string
      }
      readonly FillInIfTypeEducationPleaseAttach?: {
        readonly otherEducation?: string | readonly string[]
      }
      readonly childHandicappedThereforeNotAbleSupportHimselfIndicator?: boolean
      readonly childPassedStatutoryMilitaryServiceOrAlternativeIndicator?: boolean
      readonly FillInIfChildHasPassedStatutory?: FixedPeriod
    }
    readonly AdditionalInformationClaimantEmployment?: readonly EmploymentAndOtherIncome[]
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly PleaseAnswerFollowingQuestionsForSurvivorsPension?: {
        readonly kindIncomeBenefits?: string
      }
      readonly Institution?: PersonalIdentificationNumber
      readonly BenefitsPayment?: Period
    }
    readonly AdditionalInformationInsuredPerson?: {
      readonly PlaceBirth?: PlaceOfBirth
    }
    readonly AdditionalInformationInsuredPersonDeathDetails?: {
      readonly FillInIfCauseDeathAnAccidentAtWork?: {
        readonly survivorPensionSectorAccidentWorkOccupationalDisease?: string
      }
      readonly Institution?: PersonalIdentificationNumber
    }
    readonly AdditionalInformationChildren?: ChildrenP3000De
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly personalGermanTaxID?: string | readonly string[]
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly FillInIfInvalidityCausedByOther?: {
        readonly insuredPersonClaimsForDamagesIndicator?: boolean
      }
      readonly occupationalRehabilitationCourses?: string
      readonly insuredPersonSeverelyDisabledIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: readonly EmploymentAndOtherIncome[]
    readonly AdditionalInformationInsuredPersonBenefitDetails?: BenefitDetailsP3000De
    readonly AdditionalInformationChildren?: readonly ChildrenP3000De[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – DK. */
export interface P3000_DK {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationAboutAPerson?: AdditionalInformationPerson
  }
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly retirementIntendedIndicator?: boolean
      readonly gainfulEmploymentIntendedIndicator?: boolean
      readonly income?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly EmploymentAndOtherIncome[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly ReceiverAPensionAtDateMarriage?: {
        readonly receiverAPensionAtDateMarriageIndicator?: boolean
        readonly typePensionScheme?: string | readonly string[]
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly invalidityCausedByInsuredPersonIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
    }
    readonly EmploymentSelfEmploymentDetails?: readonly {
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }[]
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – EE. */
export interface P3000_EE {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: readonly {
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
    }[]
    readonly AdditionalInformationChildren?: readonly ChildNameAndStatus[]
    readonly AdditionalMiscellaneousInformation?: {
      readonly startDateEstonianNationalPension?: string
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimantEmployment?: {
      readonly employment?: string
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationChildren?: readonly ChildNameAndStatus[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – EL. */
export interface P3000_EL {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly gainfulEmploymentIntendedIndicator?: boolean
      readonly income?: string
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string
      readonly constantAttendanceDeclarationInsuredPerson?: string
      readonly functionalCapacityDeclarationInsuredPerson?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
    }
    readonly AdditionalInformationChildren?: readonly ChildWithBenefits[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly employment?: string
      }[]
    }
    readonly AdditionalInformationClaimantBenefit?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly fitForWorkDeclarationClaimant?: string
      readonly theClaimantUnfitForWork?: string
      readonly constantAttendanceDeclarationClaimant?: string
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly ReceiverAPensionAtDateMarriage?: {
        readonly receiverAPensionAtDateMarriageIndicator?: boolean
        readonly typePensionScheme?: string
      }
      readonly postponedPensionPaymentIndicator?: boolean
      readonly claim?: string
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly rehabilitationCourses?: string
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string
      readonly assistanceBenefit?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly gainfulEmploymentIndicator?: boolean
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
    }
    readonly AdditionalInformationChildren?: readonly {
      readonly Child?: ChildNameAndStatus
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – ES. */
export interface P3000_ES {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly retirementIntendedIndicator?: boolean
      readonly gainfulEmploymentIntendedIndicator?: boolean
      readonly income?: string | readonly string[]
      readonly fitForWorkDeclarationInsuredPerson?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: PensionRecipientAmounts
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildren?: readonly ChildWithBenefits[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly TheClaimantHasAnyOtherIncomeResources?: {
        readonly theClaimantHasAnyOtherIncomeResourcesIndicator?: boolean
      }
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly fitForWorkDeclarationClaimant?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: FamilyStatusP
    readonly AdditionalInformationDeceasedInsuredPersonE?: {
      readonly gainfulEmploymentIndicator?: boolean
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly familyName?: string
      readonly forename?: string
      readonly Address?: Address
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly OtherResourcesSourcesIncome?: OtherIncome
      }[]
      readonly theInsuredPersonStatesNoIncomeIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: {
        readonly otherResourcesSourcesIncomeIndicator?: boolean
        readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
      }
      readonly Amount?: readonly RegularAmount[]
    }
    readonly AdditionalInformationChildren?: readonly {
      readonly familyName?: string
      readonly forename?: string
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
      readonly ChildParents?: {
        readonly childParents?: string | readonly string[]
      }
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – FI. */
export interface P3000_FI {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpouse?: {
        readonly sinceWhenLivingApart?: string | readonly string[]
      }
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string
      readonly InsuredPersonPensionBasedPeriodInsuranceThe?: readonly {
        readonly insuredPersonPensionBasedPeriodInsuranceThe?: string
      }[]
    }
    readonly AdditionalInformationChildren?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly Address?: Address
    }[]
    readonly AdditionalMiscellaneousInformation?: {
      readonly languageDecision?: string
      readonly StartDatePensionPaymentDesiredByInsuredPerson?: {
        readonly finnishEarningsRelatedPension?: string | readonly string[]
        readonly finnishNationalPension?: string | readonly string[]
      }
      readonly Deferment?: {
        readonly defermentTimeFinnishEarningsRelatedPension?: string | readonly string[]
        readonly defermentTimeFinnishNationalPensionUntilWhichDate?: string
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimantEmployment?: {
      readonly AllCountriesEmployment?: {
        readonly countryEmployment?: string | readonly string[]
        readonly PeriodEmployment?: FixedPeriod
      }
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly PensionAmountClaimantDeceasedPersonDateDeath?: readonly PensionAmountP3000Fi[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly PensionAmountDateDeath?: readonly PensionAmountP3000Fi[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentUntilDeathIndicator?: boolean
      readonly lastWorkingDayDeceasedPerson?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonDeath?: {
      readonly dateWhenMissingPersonLastSeenAlive?: string
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly birthDate?: string
      readonly Address?: Address
    }[]
    readonly AdditionalMiscellaneousInformation?: {
      readonly languageDecision?: string
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpouse?: {
        readonly sinceWhenLivingApart?: string | readonly string[]
      }
      readonly rehabilitationCourses?: string
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly motorInsuranceRoadAccidentIndemnityIndicator?: boolean
      readonly pensionWithCreditedPeriodsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKindIndicator?: boolean
    }
    readonly AdditionalMiscellaneousInformation?: {
      readonly languageDecision?: string
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – FR. */
export interface P3000_FR {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: readonly {
      readonly ChildRaisingPeriodUntil16Birthday?: readonly FixedPeriod[]
    }[]
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly fitForWorkDeclarationInsuredPerson?: string | readonly string[]
      readonly constantAttendanceDeclarationInsuredPerson?: string | readonly string[]
      readonly functionalCapacityDeclarationInsuredPerson?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
      readonly benefitsWithAdditionalBenefitsIndicator?: boolean
    }
    readonly AdditionalInformationSpouse?: {
      readonly incomeBenefitAllowanceIndicator?: boolean
      readonly fitForWorkIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly ChildRaisingPeriodUntil16Birthday?: readonly FixedPeriod[]
    }
    readonly AdditionalInformationClaimantBenefit?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly basicBenefit?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
      readonly educationalTrainingBenefit?: string | readonly string[]
      readonly benefitCoveringExpensesCareForChildren?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsured?: {
      readonly typePensionScheme?: string | readonly string[]
      readonly postponedPensionPaymentIndicator?: boolean
      readonly DefermentCountry?: readonly {
        readonly defermentCountry?: string | readonly string[]
      }[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – HR. */
export interface P3000_HR {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPersonCompleted?: {
      readonly insuredCroatianVeteranPoliticalPrisonerAttachmentIndicator?: boolean
      readonly FillInIfInsuredPersonCroatian?: PeriodsCoveredBySecurityScheme
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationDeceasedPerson?: {
      readonly theDeceasedPersonRecipientPensionAtTimeDeathIndicator?: boolean
      readonly FillInIfTheDeceasedPersonRecipient?: {
        readonly deceasedCroatianHomeVeteranPoliticalPrisonerIndicator?: boolean
      }
      readonly FillInIfDeceasedPersonCroatian?: PeriodsCoveredBySecurityScheme
      readonly deceasedInsuredEntitledInvalidityBenefitIndicator?: boolean
      readonly FillInIfDeceasedInvalidityInsuredPerson?: {
        readonly InformationInvalidityBenefit?: readonly {
          readonly countryCode?: string
          readonly nameBenefit?: string | readonly string[]
          readonly typeBenefit?: string | readonly string[]
          readonly Period?: FixedPeriod
        }[]
      }
      readonly deceasedRegisteredSeekingWorkCompetentEmploymentIndicator?: boolean
      readonly FillInIfDeceasedInsuredPerson?: {
        readonly InformationSeekingWork?: {
          readonly countryCode?: string
          readonly Period?: Period
        }
      }
      readonly deceasedInsuredPassedVoluntaryStatutoryMilitaryIndicator?: boolean
      readonly FillInIfDeceasedInsuredPersonHas?: {
        readonly InformationMilitaryService?: {
          readonly countryCode?: string
          readonly Period?: FixedPeriod
        }
      }
      readonly typeEducationPleaseAttachDocumentForProofIfAvailable?: string | readonly string[]
    }
    readonly AdditionalInformationClaimant?: {
      readonly fitForWorkDeclarationClaimant?: string | readonly string[]
      readonly theClaimantADivorcedSpouseIndicator?: boolean
      readonly FillInIfTheClaimantADivorcedSpouse?: {
        readonly entitlementForAllowanceGivenByCompetentInstitutionIndicator?: boolean
      }
      readonly FillInIfEntitlementSupport?: {
        readonly InformationSupportAllowance?: readonly {
          readonly Institution?: PersonalIdentificationNumber
          readonly SupportAllowancePeriod?: Period
        }[]
      }
      readonly theClaimantAParentIndicator?: boolean
      readonly PleaseFillInFollowingIfTheClaimantAParentYes?: {
        readonly deceasedPriorDeathSupportedParentsAttachDocumentIndicator?: boolean
      }
      readonly theChildAgeBetween1518YearsIndicator?: boolean
      readonly FillInIfTheChildAgeBetween1518?: {
        readonly childInFullTimeEducationIndicator?: boolean
      }
      readonly FillInIfChildInFullTimeEducation?: {
        readonly typeEducationPleaseAttachDocumentForProofIfAvailable?: string | readonly string[]
      }
      readonly PleaseFillInFollowingIfChildInFullTimeEducationNo?: {
        readonly childRegisteredSeekingWorkCompetentEmploymentIndicator?: boolean
      }
      readonly FillInIfChildRegisteredAPerson?: {
        readonly InformationSeekingWork?: {
          readonly countryCode?: string
          readonly Period?: Period
        }
      }
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly AdditionalInformationChildrenDeceasedInsured?: ChildNameAndStatus
      readonly InformationAboutOtherParent?: OtherParent
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly insuredRegisteredSeekingWorkCompetentEmploymentIndicator?: boolean
      readonly FillInIfInsuredPersonRegistered?: {
        readonly InformationSeekingWork?: {
          readonly countryCode?: string
          readonly Period?: Period
        }
      }
      readonly insuredPassedVoluntaryOrStatutoryMilitaryServiceIndicator?: boolean
      readonly FillInIfInsuredPersonHasPassed?: {
        readonly InformationMilitaryService?: {
          readonly countryCode?: string
          readonly Period?: FixedPeriod
        }
      }
    }
    readonly AdditionalInformationInsuredPersonCompletedPeriod?: {
      readonly insuredCroatianVeteranPoliticalPrisonerAttachmentIndicator?: boolean
      readonly FillInIfInsuredPersonCroatian?: PeriodsCoveredBySecurityScheme
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – HU. */
export interface P3000_HU {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly ChildRaisingUnderArticle44ImplementingRegulation?: {
        readonly childRaisingUnderArticle44ImplementingRegulationIndicator?: boolean
        readonly RaisingPeriod?: FixedPeriod
      }
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly mandatoryPrivatePensionInsuranceFundIndicator?: boolean
      readonly nameFund?: string | readonly string[]
      readonly Address?: Address
    }
    readonly AdditionalMiscellaneousInformation?: {
      readonly InformationPayment?: {
        readonly requestedCurrency?: string
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly fitForWorkDeclarationClaimant?: string
      readonly theClaimantUnfitForWork?: string
      readonly alimonyReceivedIndicator?: boolean
      readonly InCaseParentalPension?: {
        readonly parentSupportedForMostPartByChildBeforeHisHerDeathIndicator?: boolean
      }
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly BenefitDetails?: {
        readonly benefits?: string
        readonly PleaseFillInFollowingIfBenefitsOtherBenefits?: {
          readonly otherBenefit?: string | readonly string[]
        }
        readonly status?: string
        readonly Institution?: PersonalIdentificationNumber
        readonly startDateBenefitsPayment?: string
      }
      readonly typePensionScheme?: string
      readonly endDatePensionPayment?: string
      readonly mandatoryPrivatePensionInsuranceFundIndicator?: boolean
      readonly nameFund?: string | readonly string[]
      readonly Address?: Address
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentIndicator?: boolean
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly familyName?: string
      readonly forename?: string
      readonly Address?: Address
      readonly bothParentsDeadIndicator?: boolean
      readonly livingParentInvalidIndicator?: boolean
      readonly isChildDisabledOrPermanentlyIllIndicator?: boolean
    }[]
    readonly AdditionalMiscellaneousInformation?: {
      readonly InformationPayment?: {
        readonly requestedCurrency?: string
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – IE. */
export interface P3000_IE {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseCohabitatingPartnerCivilPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpouse?: {
        readonly startDateLivingTogether?: string
      }
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
    }
    readonly AdditionalInformationSpouseCohabitatingPartner?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly fitWorkDeclarationSpouseCohabitatingPartnerCivilPartner?: string | readonly string[]
      readonly PensionRecipient?: readonly PensionRecipientAmounts[]
      readonly OtherBenefitsReceivedBySpouseCohabitatingPartner?: {
        readonly otherBenefitReceivedSpouseCohabitatingPartnerCivilIndicator?: boolean
        readonly typeOtherBenefits?: string | readonly string[]
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildren?: readonly {
      readonly AdditionalInformationChildren?: ChildNameAndStatus
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly FillInIfClaimantLivingTogetherWith?: {
        readonly startDateLivingTogether?: string
      }
      readonly phoneNumber?: string | readonly string[]
      readonly taxPayerNumber?: string | readonly string[]
      readonly codeTaxDistrict?: string | readonly string[]
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly employment?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly PensionAtDateMarriage?: {
        readonly receiverAPensionAtDateMarriageIndicator?: boolean
        readonly typePensionScheme?: string | readonly string[]
      }
      readonly typePensionScheme?: string | readonly string[]
      readonly survivorInsuranceIndicator?: boolean
      readonly endDatePensionPayment?: string
      readonly pensionBasedPeriodOf?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly pPSNNumber?: string | readonly string[]
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
      readonly Employer?: readonly EmployerP3000[]
      readonly farmOwnership?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly employment?: string | readonly string[]
      readonly income?: string | readonly string[]
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly Invalidity?: {
        readonly invalidityIndicator?: boolean
        readonly dateCommencementIncapacityForWorkFollowedByInvalidity?: string
        readonly medicalCertificateInAnnexIndicator?: boolean
        readonly additionalInformation?: string | readonly string[]
      }
      readonly voluntaryBasedContributionsIndicator?: boolean
    }
    readonly AdditionalInformationSpouseCohabitatingPartner?: {
      readonly cohabitingPartner?: string | readonly string[]
      readonly recordNumber?: string | readonly string[]
      readonly gainfulEmploymentIndicator?: boolean
      readonly SpouseCohabitatingPartnerCivilPartnerIncome?: {
        readonly spouseCohabitatingPartnerCivilBenefitsAllowanceIndicator?: boolean
        readonly IncomeAmount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: readonly PensionRecipientAmounts[]
      readonly OtherBenefitsReceivedBySpouseCohabitatingPartner?: {
        readonly otherBenefitReceivedSpouseCohabitatingPartnerCivilIndicator?: boolean
        readonly typeOtherBenefits?: string | readonly string[]
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildren?: readonly {
      readonly AdditionalInformationChildren?: ChildNameAndStatus
      readonly ChildSupportedByInsuredPerson?: {
        readonly childSupportedByInsuredPersonIndicator?: boolean
        readonly FillInIfChildSupportedByInsured?: {
          readonly Amounts?: {
            readonly Amount?: readonly RegularAmount[]
          }
        }
      }
      readonly ChildLivingInFamilyHome?: {
        readonly childLivingInFamilyHome?: string | readonly string[]
        readonly ifJointParentingGiveNameOtherParent?: string | readonly string[]
        readonly dateBirthOtherParent?: string
        readonly YearlyIncomeOtherParent?: {
          readonly Amounts?: {
            readonly Amount?: readonly RegularAmount[]
          }
        }
      }
      readonly AttendingSchool?: {
        readonly attendingSchoolIndicator?: boolean
        readonly educationalInstitution?: string | readonly string[]
        readonly course?: string | readonly string[]
      }
      readonly UndergoingVocationalTraining?: {
        readonly undergoingVocationalTrainingIndicator?: boolean
        readonly levelSchool?: string | readonly string[]
      }
      readonly BenefitsForChild?: {
        readonly benefitsForChild?: string | readonly string[]
        readonly typeBenefit?: string | readonly string[]
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly Address?: Address
    }[]
    readonly AdditionalInformationAscendantsOtherFamilyMembers?: {
      readonly OtherSpouse?: NameChild
    }
    readonly UnableProvideRequestedInformationInThisSection32?: InformationUnavailable
  }
}

/** Country specific information – IS. */
export interface P3000_IS {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: {
        readonly EmploymentSelfEmploymentDetails?: readonly {
          readonly employment?: string | readonly string[]
          readonly Amounts?: {
            readonly Amount?: readonly RegularAmount[]
          }
          readonly OtherResourcesSourcesIncome?: {
            readonly otherResourcesSourcesIncomeIndicator?: boolean
            readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
            readonly Amounts?: {
              readonly Amount?: readonly RegularAmount[]
            }
            readonly insuredPersonStatesNoIncomeIndicator?: boolean
            readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
            readonly retirementIntendedIndicator?: boolean
            readonly gainfulEmploymentIntendedIndicator?: boolean
            readonly income?: string | readonly string[]
          }
        }[]
      }
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly Benefits?: {
        readonly BenefitsAmount?: ThePensionReceivedBasedOn
        readonly Amount?: RegularAmount
        readonly startDatePensionPayment?: string
        readonly endDatePensionPayment?: string
      }
      readonly receivingOrApplyingBasicBenefitOrAssistanceBenefitIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly constantAttendanceDeclarationInsuredPerson?: string | readonly string[]
    }
    readonly AdditionalInformationSpouse?: {
      readonly FamilyStatus?: FamilyStatus
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly fitForWork?: string | readonly string[]
      readonly PensionRecipient?: readonly {
        readonly PensionRecipient?: PensionRecipientName
        readonly Institution?: PersonalIdentificationNumber
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
        readonly startDateBenefitsPayment?: string
        readonly endDateBenefitsPayment?: string
        readonly pensionBasedPeriodInsuranceThe?: string | readonly string[]
      }[]
      readonly ThePensionReceivedBasedOn?: readonly ThePensionReceivedBasedOn[]
      readonly pensionNonWorkingPerson?: string | readonly string[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildren?: readonly {
      readonly AdditionalInformationChildren?: ChildNameAndStatus
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
      readonly childLivesTogetherWithBothParentsIndicator?: boolean
      readonly FillInIfChildLivesTogetherWithBoth?: {
        readonly AdditionalInformation?: {
          readonly theInsuredPersonSupportsChildIndicator?: boolean
          readonly theChildLivesWithInsuredPersonIndicator?: boolean
        }
      }
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: {
        readonly EmploymentSelfEmploymentDetails?: readonly {
          readonly employment?: string | readonly string[]
          readonly EmploymentIncome?: {
            readonly Amounts?: {
              readonly Amount?: readonly RegularAmount[]
            }
          }
          readonly OtherResourcesSourcesIncome?: OtherIncome
        }[]
      }
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly fitForWorkDeclarationClaimant?: string | readonly string[]
      readonly theClaimantUnfitForWork?: string | readonly string[]
      readonly constantAttendanceDeclarationClaimant?: string | readonly string[]
      readonly basicBenefit?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
      readonly educationalTrainingBenefit?: string | readonly string[]
      readonly benefitCoveringExpensesCareForChildren?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly typePensionScheme?: string | readonly string[]
      readonly endDatePensionPayment?: string
      readonly pensionBasedPeriodOf?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly insuranceAgainstInvalidityIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
      readonly Employer?: readonly EmployerP3000[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: {
        readonly EmploymentOrSelfEmploymentDetails?: readonly {
          readonly OtherResourcesSourcesIncome?: {
            readonly otherResourceSourcesIncomeIndicator?: boolean
            readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
            readonly Amounts?: {
              readonly Amount?: readonly RegularAmount[]
            }
          }
          readonly theInsuredPersonStatesNoIncomeIndicator?: boolean
        }[]
      }
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly BenefitsAmount?: {
        readonly BenefitsAmount?: ThePensionReceivedBasedOn
        readonly Amount?: RegularAmount
        readonly startDatePensionPayment?: string
        readonly endDatePensionPayment?: string
      }
      readonly basicBenefit?: string | readonly string[]
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly fitForWork?: string | readonly string[]
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly residencyBasedPensionIndicator?: boolean
      readonly workRelatedPensionIndicator?: boolean
      readonly pensionNonWorkingPerson?: string | readonly string[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildren?: readonly ChildWithBenefits[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – IT. */
export interface P3000_IT {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly exServicemanIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly TheInsuredPersonEmploymentType?: {
        readonly employment?: string
        readonly FillInIfEmploymentTypeEmployeeOr?: EmploymentTypeP3000It
        readonly PleaseFillInFollowingIfEmploymentTypeSelfEmployed?: {
          readonly BusinessVolume?: {
            readonly businessVolume?: string | readonly string[]
            readonly annualIncomeFromSelfEmployment?: string | readonly string[]
          }
        }
        readonly PleaseFillInFollowingIfEmploymentTypeProfessional?: {
          readonly ProfessionalIncomeAmounts?: {
            readonly ProfessionalIncomeAmount?: readonly RegularAmount[]
          }
        }
        readonly profession?: string | readonly string[]
        readonly qualification?: string | readonly string[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly retirementIntendedIndicator?: boolean
      readonly gainfulEmploymentIntendedIndicator?: boolean
      readonly income?: string
      readonly raisingChildIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string
      readonly fitForWorkDeclarationInsuredPerson?: string
      readonly constantAttendanceDeclarationInsuredPerson?: string
      readonly functionalCapacityDeclarationInsuredPerson?: string
      readonly sufficientMeansSubsistenceDeclarationInsuredPersonIndicator?: boolean
      readonly assistanceBenefit?: string
      readonly benefitsWithAdditionalBenefitsIndicator?: boolean
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly fitForWork?: string
      readonly PensionRecipient?: readonly PensionRecipientAmounts[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly AdditionalInformationChildrenInsuredPerson?: ChildNameAndStatus
      readonly child?: string
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
    }[]
    readonly AdditionalInformationAscendantsOtherFamilyMembers?: AscendantsP3000It
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
      readonly exServicemanIndicator?: boolean
      readonly bothParentsDeceasedIndicator?: boolean
      readonly fitForWorkDeclarationClaimant?: string
      readonly theClaimantUnfitForWork?: string
      readonly constantAttendanceDeclarationClaimant?: string
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: {
        readonly EmploymentSelfEmploymentDetails?: readonly {
          readonly ClaimantEmployment?: {
            readonly employment?: string
            readonly FillInIfEmploymentTypeEmployeeOr?: EmploymentTypeP3000It
            readonly BusinessVolume?: {
              readonly businessVolume?: string | readonly string[]
              readonly annualIncomeFromSelfEmployment?: string | readonly string[]
            }
            readonly PleaseFillInFollowingIfEmploymentTypeProfessional?: {
              readonly ProfessionalIncomeAmounts?: {
                readonly ProfessionalIncomeAmount?: readonly RegularAmount[]
              }
            }
          }
          readonly OtherResourcesSourcesIncome?: OtherIncome
        }[]
      }
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly basicBenefit?: string
      readonly assistanceBenefit?: string
      readonly educationalTrainingBenefit?: string
      readonly benefitCoveringExpensesCareForChildren?: string
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly exServicemanIndicator?: boolean
      readonly ReceiverAPensionAtDateMarriage?: {
        readonly receiverAPensionAtDateMarriageIndicator?: boolean
        readonly typePensionScheme?: string
      }
      readonly survivorInsuranceIndicator?: boolean
      readonly endDatePensionPayment?: string
      readonly pensionBasedPeriodOf?: string
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentIndicator?: boolean
      readonly DeathCausedByClaimant?: {
        readonly deathCausedByClaimantIndicator?: boolean
        readonly legalActionTakenAgainstResponsiblePartyIndicator?: boolean
        readonly totalCompensationReceivedIndicator?: boolean
        readonly dateDeletionFromRegister?: string
      }
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly child?: string
      readonly taxIdentificationNumber?: string | readonly string[]
      readonly childInvalidityIndicator?: boolean
      readonly childUnder26StillAtSchoolIndicator?: boolean
    }[]
    readonly AdditionalInformationAscendantsOtherFamilyMembers?: AscendantsP3000It
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly exServiceManIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly RehabilitationCourses?: {
        readonly rehabilitationCourses?: string
        readonly FillInFollowingIfRehabilitationCourses?: {
          readonly occupation?: string | readonly string[]
        }
      }
      readonly profession?: string | readonly string[]
      readonly qualification?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly ClaimantEmployment?: {
          readonly employment?: string
          readonly PleaseFillInFollowingIfEmploymentTypeEmployee?: {
            readonly EmploymentActivity?: {
              readonly yearsCarryingEmploymentActivity?: string | readonly string[]
              readonly Amounts?: {
                readonly Amount?: readonly RegularAmount[]
              }
            }
          }
        }
        readonly OtherResourcesSourcesIncome?: OtherIncome
        readonly insuredPersonStatesNoIncomeIndicator?: boolean
        readonly Employer?: readonly EmployerP3000[]
        readonly startDateEmployment?: string
      }[]
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string
      readonly assistanceBenefit?: string
      readonly benefitsForAssistanceProvidedByThirdPerson?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly fitForWork?: string
      readonly PensionRecipient?: readonly {
        readonly pensionRecipient?: string
        readonly pension?: string
        readonly pensionNumber?: string | readonly string[]
        readonly Institution?: PersonalIdentificationNumber
        readonly Amount?: RegularAmount
        readonly dateFromWhichBenefitDue?: string
        readonly startDateBenefitsPayment?: string
        readonly endDateBenefitsPayment?: string
        readonly pensionBasedPeriodOf?: string
      }[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
    }[]
    readonly AdditionalInformationAscendantsOtherFamilyMembers?: Ascendants
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – LI. */
export interface P3000_LI {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly ReceiverAPensionAtDateMarriage?: {
        readonly receiverAPensionAtDateMarriageIndicator?: boolean
        readonly typePensionScheme?: string | readonly string[]
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
      readonly Employer?: readonly EmployerP3000[]
      readonly PeriodEmployment?: Period
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly AdditionalInformationChildrenInsuredPerson?: NameChild
      readonly FamilyStatus?: readonly FamilyStatus[]
      readonly BenefitsForChild?: BenefitsForChild
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – LT. */
export interface P3000_LT {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpouse?: {
        readonly startDateLivingTogether?: string
      }
      readonly lithuanianPersonalIdentificationNumber?: string | readonly string[]
      readonly politicalPrisonerIndicator?: boolean
      readonly resistantIndicator?: boolean
      readonly deporteeIndicator?: boolean
      readonly deportedForForcedWorkBeyondUSSRBorderIndicator?: boolean
      readonly ghettosConcentrationCampsIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly militaryServiceInLithuaniaOrInUSSRIndicator?: boolean
      readonly timeNursingCaringAtHome?: string | readonly string[]
      readonly RaisingDeceasedPersonChildUnderAge18?: {
        readonly raisingDeceasedPersonChildUnderAge18Indicator?: boolean
        readonly NamesChildren?: {
          readonly NameChild?: readonly NameChild[]
        }
      }
      readonly RaisingDeceasedPersonChildUnderAge19Student?: {
        readonly raisingDeceasedPersonChildUnderAge19StudentIndicator?: boolean
        readonly NamesChildren?: {
          readonly NameChild?: readonly NameChild[]
        }
      }
      readonly RaisingDeceasedPerson1GroupInvalidChild?: InvalidChildP3000Lt
    }
    readonly AdditionalInformationSpouse?: {
      readonly PensionRecipient?: readonly PensionRecipientAmounts[]
    }
    readonly AdditionalInformationChildrenInsuredPerson?: {
      readonly nameChild?: string | readonly string[]
      readonly BenefitsForChild?: BenefitsForChild
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly lithuanianPersonalIdentificationNumber?: string | readonly string[]
      readonly lithuanianStateSocialInsuranceNumber?: string | readonly string[]
      readonly studiesIndicator?: boolean
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly socialInsurancePensions?: string | readonly string[]
      readonly typePensionScheme?: string | readonly string[]
      readonly StatePensions?: readonly {
        readonly statePensions?: string | readonly string[]
        readonly pension?: string | readonly string[]
        readonly dateApplication?: string
        readonly dateGranting?: string
        readonly dateSuspension?: string
        readonly institution?: string | readonly string[]
      }[]
      readonly Invalidity?: InvalidityP3000
    }
    readonly AdditionalInformationForDeceasedInsured?: {
      readonly politicalPrisonerIndicator?: boolean
      readonly deporteeIndicator?: boolean
      readonly resistantIndicator?: boolean
      readonly deportedForForcedWorkBeyondUSSRBorderIndicator?: boolean
      readonly ghettosConcentrationCampsIndicator?: boolean
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly typePensionScheme?: string | readonly string[]
      readonly postponedPensionPaymentIndicator?: boolean
      readonly defermentCountry?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonE?: {
      readonly gainfulEmploymentIndicator?: boolean
      readonly militaryServiceInLithuaniaOrInUSSRIndicator?: boolean
      readonly timeNursingCaringAtHome?: string | readonly string[]
      readonly RaisingDeceasedPersonChildUnderAge18?: {
        readonly raisingDeceasedPersonChildUnderAge18Indicator?: boolean
        readonly NamesChildren?: {
          readonly NameChild?: readonly NameChild[]
        }
      }
      readonly RaisingDeceasedPersonChildUnderAge19Student?: {
        readonly raisingDeceasedPersonChildUnderAge19StudentIndicator?: boolean
        readonly NamesChildren?: {
          readonly NameChild?: readonly NameChild[]
        }
      }
      readonly RaisingDeceasedPerson1GroupInvalidChild?: InvalidChildP3000Lt
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly politicalPrisonerIndicator?: boolean
      readonly resistantIndicator?: boolean
      readonly deporteeIndicator?: boolean
      readonly deportedForForcedWorkBeyondUSSRBorderIndicator?: boolean
      readonly ghettosConcentrationCampsIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly militaryServiceInLithuaniaOrInUSSRIndicator?: boolean
      readonly timeNursingCaringAtHome?: string | readonly string[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – LU. */
export interface P3000_LU {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly retirementIntendedIndicator?: boolean
      readonly gainfulEmploymentIntendedIndicator?: boolean
      readonly income?: string
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string
      readonly fitForWorkDeclarationInsuredPerson?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: PensionRecipient
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
    }
    readonly AdditionalInformationChildrenInsuredPerson?: ChildNameAndStatus
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
      readonly fitForWorkDeclarationClaimant?: string
      readonly theClaimantUnfitForWork?: string
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly employment?: string
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly basicBenefit?: string
      readonly assistanceBenefit?: string
      readonly educationalTrainingBenefit?: string
      readonly benefitCoveringExpensesCareForChildren?: string
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly typePensionScheme?: string
      readonly survivorInsuranceIndicator?: boolean
      readonly endDatePensionPayment?: string
      readonly pensionBasedPeriodOf?: string
      readonly postponedPensionPaymentIndicator?: boolean
      readonly defermentCountry?: string | readonly string[]
      readonly claim?: string
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentAtTimeDeathIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly gainfulEmploymentIndicator?: boolean
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
    }
    readonly AdditionalInformationChildrenInsuredPerson?: ChildNameAndStatus
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – LV. */
export interface P3000_LV {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly personRestrictedGrowthIndicator?: boolean
      readonly politicallyProsecutedIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly dangerousWorkIndicator?: boolean
      readonly chernobylAtomicPowerPlantIndicator?: boolean
      readonly MilitaryService?: {
        readonly militaryServiceIndicator?: boolean
        readonly Period?: FixedPeriod
      }
      readonly conscriptIndicator?: boolean
      readonly reenlistedIndicator?: boolean
      readonly studentBefore1991Indicator?: boolean
      readonly RaisingChildren?: {
        readonly raisingChildrenIndicator?: boolean
        readonly PeriodCare?: readonly FixedPeriod[]
      }
      readonly RaisingChildrenWithInvalidity?: {
        readonly raisingChildrenWithInvalidityIndicator?: boolean
        readonly PeriodCare?: FixedPeriod
      }
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly permanentlyDisabledIndicator?: boolean
      readonly disabilityPeriod?: string | readonly string[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly politicallyProsecutedIndicator?: boolean
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly permanentlyDisabledIndicator?: boolean
      readonly disabilityPeriod?: string | readonly string[]
      readonly endDatePensionPayment?: string
    }
    readonly AdditionalInformationDeceasedInvalidityInsured?: {
      readonly gainfulEmploymentAtTimeDeathIndicator?: boolean
      readonly chernobylAtomicPowerPlantIndicator?: boolean
      readonly MilitaryService?: {
        readonly militaryServiceIndicator?: boolean
        readonly Period?: FixedPeriod
      }
      readonly conscriptIndicator?: boolean
      readonly reenlistedIndicator?: boolean
      readonly studentBefore1991Indicator?: boolean
      readonly RaisingChildren?: {
        readonly raisingChildrenIndicator?: boolean
        readonly PeriodCare?: readonly FixedPeriod[]
      }
      readonly RaisingChildrenWithInvalidity?: {
        readonly raisingChildrenWithInvalidityIndicator?: boolean
        readonly PeriodCare?: FixedPeriod
      }
    }
    readonly AdditionalInformationAscendantsOtherFamilyMembers?: {
      readonly careInvalidPersonIndicator?: boolean
      readonly Address?: Address
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly politicallyProsecutedIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly MilitaryService?: {
        readonly militaryServiceIndicator?: boolean
        readonly Period?: FixedPeriod
      }
      readonly conscriptIndicator?: boolean
      readonly reenlistedIndicator?: boolean
      readonly studentBefore1991Indicator?: boolean
      readonly RaisingChildren?: {
        readonly raisingChildrenIndicator?: boolean
        readonly PeriodCare?: readonly FixedPeriod[]
      }
      readonly RaisingChildrenWithInvalidity?: {
        readonly raisingChildrenWithInvalidityIndicator?: boolean
        readonly PeriodCare?: FixedPeriod
      }
    }
    readonly AdditionalInformationAscendantsOtherFamilyMembers?: {
      readonly careInvalidPersonIndicator?: boolean
      readonly Address?: Address
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – MT. */
export interface P3000_MT {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentIncome?: {
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly OtherResourcesSourcesIncome?: {
        readonly otherResourcesSourcesIncomeIndicator?: boolean
        readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly retirementIntendedIndicator?: boolean
      readonly gainfulEmploymentIntendedIndicator?: boolean
      readonly income?: string
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly PensionRecipient?: readonly {
        readonly PensionRecipient?: PensionRecipientName
        readonly Institution?: PersonalIdentificationNumber
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
        readonly PaymentPeriod?: FixedPeriod
        readonly pensionBasedPeriodInsuranceThe?: string
      }[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
    }
    readonly AdditionalInformationClaimantEmploymentDetails?: {
      readonly employment?: string
      readonly EmploymentIncome?: {
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly benefitCoveringExpensesCareForChildren?: string
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly typePensionScheme?: string
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsured?: {
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
      readonly Employer?: EmployerP3000
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – NL. */
export interface P3000_NL {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly employment?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly sharingHouseholdWithInsuredPersonIndicator?: boolean
      readonly FillInIfSharingHouseholdWith?: {
        readonly startDateLivingTogether?: string
      }
      readonly cohabitingPartnerBloodRelationshipIn?: string | readonly string[]
      readonly spouseEmploymentSelfEmployedIndicator?: boolean
      readonly estimatedAnnualEarnings?: string | readonly string[]
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly PensionRecipient?: readonly PensionRecipientName[]
      readonly Institution?: {
        readonly Institution?: PersonalIdentificationNumber
      }
      readonly Amounts?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly startDateBenefitsPayment?: string
      readonly pensionBasedPeriodOf?: string
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildrenInsuredPerson?: {
      readonly AdditionalInformationChildrenInsuredPerson?: ChildNameAndStatus
      readonly Address?: Address
      readonly entitledChildBenefitIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly widowWidowerEntitledAlimonyIndicator?: boolean
      readonly fitForWorkDeclarationClaimant?: string
      readonly theClaimantUnfitForWork?: string
      readonly constantAttendanceDeclarationClaimant?: string
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentIncome?: {
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly estimatedAnnualEarningsFromSelfEmployment?: string | readonly string[]
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly benefitDiscontinuedSincePaidByReceivingInstitutionIndicator?: boolean
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly survivorInsuranceIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly AdditionalDataDetermineInvalidity?: {
        readonly typeAdditionalData?: string | readonly string[]
      }
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
      readonly InsuredPersonEducation?: readonly {
        readonly insuredPersonEducation?: string | readonly string[]
        readonly diplomaDate?: string
      }[]
      readonly DrivingLicense?: {
        readonly drivingLicenseIndicator?: boolean
        readonly PleaseFillInFollowingIfDrivingLicenseYes?: {
          readonly drivingLicenseCategory?: string | readonly string[]
        }
        readonly specialExperienceSkills?: string | readonly string[]
      }
      readonly insuredPersonHobbies?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
      readonly Employers?: {
        readonly Employer?: readonly {
          readonly IfHaveInformationFromEmployerOrEmployeePleaseFill?: {
            readonly identificationEmployerByEmployeeIndicator?: boolean
          }
          readonly IfHaveInformationFromEmployerPleaseFillIn?: {
            readonly identificationEmployerByEmployerIndicator?: boolean
          }
          readonly Employer?: Employer
          readonly PeriodEmploymentOrSelfEmployment?: FixedPeriod
        }[]
      }
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string
      readonly assistanceBenefit?: string
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – NO. */
export interface P3000_NO {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInFollowingIfSameHouseHoldSpouse?: {
        readonly sinceWhenLivingApart?: string | readonly string[]
      }
      readonly Cohabiting?: {
        readonly sinceWhenLivingTogether?: string | readonly string[]
        readonly haveInsuredPersonOrHasInsuredPersonHadChildrenIndicator?: boolean
        readonly hasInsuredPersonPreviouslyBeenMarriedCohabitingIndicator?: boolean
        readonly previousNationalities?: string | readonly string[]
      }
    }
    readonly AdditionalInformationInsuredPersonEmploymentSelf?: {
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly incomeType?: string
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string
      readonly attendanceBenefitIndicator?: boolean
      readonly basicBenefit?: string
    }
    readonly AdditionalInformationSpouse?: SpouseP3000No
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly AdditionalInformationChildInsuredPerson?: ChildNameAndStatus
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
      readonly childLivesTogetherWithBothParentsIndicator?: boolean
      readonly AdditionalInformation?: {
        readonly theInsuredPersonSupportsChildIndicator?: boolean
        readonly theChildLivesWithInsuredPersonIndicator?: boolean
      }
    }[]
    readonly AdditionalMiscellaneousInformation?: {
      readonly percentageFullPensionDesiredByInsuredPerson?: string
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly previousNationalities?: string | readonly string[]
      readonly personDependencyIndicator?: boolean
      readonly fitForWorkDeclarationClaimant?: string
      readonly theClaimantUnfitForWork?: string
      readonly NamesSiblingsFullSiblingsIfClaimantDeceased?: readonly {
        readonly nameSibling?: string | readonly string[]
        readonly personalIdentificationNumberPINSibling?: string | readonly string[]
        readonly theSiblingLivesWithClaimantIndicator?: boolean
      }[]
    }
    readonly AdditionalInformationClaimantEmploymentSelf?: {
      readonly employmentType?: string
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly attendanceBenefitIndicator?: boolean
      readonly basicBenefit?: string
      readonly educationalTrainingBenefit?: string
      readonly benefitCoveringExpensesCareForChildren?: string
    }
    readonly AdditionalInformationDeceasedPerson?: {
      readonly previousNationalities?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsured?: {
      readonly typePensionScheme?: string
      readonly endDatePensionPayment?: string
      readonly pensionBasedPeriodOf?: string
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentAtTimeDeathIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly previousNationalities?: string | readonly string[]
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInFollowingIfSameHouseHoldSpouseOrPartner?: {
        readonly sinceWhenLivingApart?: string | readonly string[]
      }
      readonly Cohabiting?: {
        readonly sinceWhenLivingTogether?: string | readonly string[]
        readonly haveInsuredPersonOrHasInsuredPersonHadChildrenIndicator?: boolean
        readonly hasInsuredPersonPreviouslyBeenMarriedCohabitingIndicator?: boolean
      }
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly OtherResourcesSourcesIncome?: OtherIncome
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
      readonly Employer?: readonly EmployerP3000[]
      readonly startDateEmployment?: string
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string
      readonly assistanceBenefit?: string
      readonly basicBenefit?: string
    }
    readonly AdditionalInformationSpouse?: SpouseP3000No
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly AdditionalInformationChildInsuredPerson?: ChildNameAndStatus
      readonly BenefitsForChild?: BenefitsForChild
      readonly Address?: Address
      readonly DoesChildLiveTogetherWithBothParents?: {
        readonly doesChildLiveTogetherWithBothParentsIndicator?: boolean
        readonly FillInFollowingIfDoesChildLiveTogether?: {
          readonly doesInsuredPersonSupportChildIndicator?: boolean
          readonly doesChildLiveWithInsuredPersonIndicator?: boolean
        }
      }
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – PL. */
export interface P3000_PL {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly fatherForenames?: string | readonly string[]
      readonly motherFamilyNameAtBirth?: string | readonly string[]
      readonly motherForenames?: string | readonly string[]
      readonly TheLastAddressPermanentStayInPoland?: Address
      readonly nIPNumber?: string | readonly string[]
      readonly caseNumberSendingInstitution?: string | readonly string[]
      readonly caseNumberInReceivingInstitution?: string | readonly string[]
      readonly FarmOwnership?: {
        readonly farmOwnerHolderIndicator?: boolean
        readonly areaFarmInHectares?: string | readonly string[]
      }
      readonly DutyBeforeExemption?: {
        readonly dutyBeforeExemption?: string | readonly string[]
        readonly typeDutyDateExemption?: string
      }
      readonly ReassessPensionAmount?: ReassessmentP3000Pl
      readonly policePensionIndicator?: boolean
      readonly insuredDeclareIncapabilityRelatedPerformedDuties?: string | readonly string[]
      readonly hasInsuredSentencedByJudgementForOffenceDuringDutyIndicator?: boolean
      readonly isCriminalProceedingsConductedForOffenceDuringDutyIndicator?: boolean
      readonly militaryPensionIndicator?: boolean
      readonly prosecutorialRetirementBenefitsIndicator?: boolean
      readonly familyBenefitsForFamilyMembersDeceasedProsecutorIndicator?: boolean
      readonly judicialRetirementBenefitsIndicator?: boolean
      readonly familyBenefitsForFamilyMembersDeceasedJudgeIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly incomeFromEmployment?: string | readonly string[]
        readonly Amount?: readonly RegularAmount[]
        readonly employment?: string | readonly string[]
        readonly incomeStartingDateAfterInsuredIntendsReceiveIncome?: string
        readonly incomeCoveredByCompulsoryInsuranceObtainedState?: string | readonly string[]
        readonly OtherResourcesSourcesIncome?: OtherIncome
        readonly insuredPersonStatesNoIncomeIndicator?: boolean
        readonly gainfulEmploymentIntendedIndicator?: boolean
        readonly income?: string | readonly string[]
        readonly theLastActivityBeforeRetirement?: string | readonly string[]
      }[]
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly RequestForOldAgePensionWhichDependsEmploymentIn?: {
        readonly applyForOldAgePensionDependsInASpecificOccupationIndicator?: boolean
        readonly typeOccupationOrSpecialConditions?: string | readonly string[]
      }
      readonly requestForOldAgePensionWhichDependsDisabilityIndicator?: boolean
      readonly constantAttendanceDeclarationInsuredPerson?: string | readonly string[]
    }
    readonly AdditionalInformationSpouse?: {
      readonly PensionRecipient?: readonly PensionRecipientName[]
      readonly Institution?: {
        readonly Institution?: PersonalIdentificationNumber
      }
      readonly FarmOwnership13?: {
        readonly farmOwnerHolderIndicator?: boolean
        readonly areaFarmInHectares?: string | readonly string[]
      }
    }
    readonly AdditionalMiscellaneousInformation?: {
      readonly insuredInPolandAMemberOpenPensionFundIndicator?: boolean
      readonly insuredRequestsFundsFromOpenPensionFundEarlyIndicator?: boolean
      readonly InitialCapitalConcernsPersonsBornAfter31121948?: {
        readonly claimCalculatingInitialCapitalSubmittedByInsuredIndicator?: boolean
        readonly giveNameZUSBranchOfficeCompetent?: string | readonly string[]
      }
      readonly presentlyInsuredRequestsCalculatingInitialCapitalIndicator?: boolean
      readonly insuredAppliesAcceptedPensionAssessmentBasis?: string | readonly string[]
      readonly FillInIfTheInsuredPersonApplies?: IfTheInsuredPersonApplies
      readonly checkIfAmountOldAgePensionBetterThanOlderRulesIndicator?: boolean
      readonly theInsuredPersonHasGotPESELNoInPolandIndicator?: boolean
      readonly FillInIfTheInsuredPersonHasGot?: {
        readonly pESELNo?: string | readonly string[]
      }
      readonly TheInsuredPerson?: InsuredPersonP3000Pl
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly fatherForenames?: string | readonly string[]
      readonly motherFamilyNameAtBirth?: string | readonly string[]
      readonly motherForenames?: string | readonly string[]
      readonly nIPNumber?: string | readonly string[]
      readonly caseNumberInSendingInstitution?: string | readonly string[]
      readonly caseNumberInReceivingInstitution?: string | readonly string[]
      readonly dependentFromInsuredPersonIndicator?: boolean
      readonly TheLastAddressPermanentStayInPoland?: Address
      readonly FarmOwnership?: {
        readonly farmOwnerHolderIndicator?: boolean
        readonly areaFarmInHectares?: string | readonly string[]
      }
      readonly familyBenefitsForFamilyMembersDeceasedProsecutorIndicator?: boolean
      readonly InformationWidowWidowerApplyingForPolishSurvivor?: {
        readonly wasThereAConjugalCommunityUntilDaySpouseDeathIndicator?: boolean
        readonly spousesWereLivingTogetherIndicator?: boolean
        readonly spousesWereRunningMutualHouseholdIndicator?: boolean
        readonly wasRightEstablishedAtDateSpouseDeathIndicator?: boolean
      }
      readonly InformationParentsApplyingForPolishSurvivor?: {
        readonly wasDeceasedInsuredContributingClaimantBeforeDeathIndicator?: boolean
        readonly FillInIfWasDeceasedInsuredPerson?: {
          readonly details?: string | readonly string[]
        }
        readonly isClaimantGrowUpAChildDeceasedInsuredOrChildSchoolIndicator?: boolean
        readonly isClaimantTakingCareIncapableWorkingChildWithRightIndicator?: boolean
        readonly IfYesPleaseIndicateSurnameForenameChild?: readonly {
          readonly surnameForenameChild?: string | readonly string[]
        }[]
      }
      readonly InformationChildApplyingForPolishSurvivorPension?: {
        readonly familyRelationsWithDeceasedInsuredPerson?: string | readonly string[]
        readonly theNameSchool?: string | readonly string[]
        readonly hasTotallyIncapableChildRightSurvivorPensionIndicator?: boolean
        readonly inCaseChildrenAcceptedBroughtUpMaintainedProvideIndicator?: boolean
        readonly areChildParentsAliveIndicator?: boolean
        readonly IfYesPleaseAnswerFollowingQuestions?: {
          readonly areTheyAbleMaintainChildIndicator?: boolean
          readonly wasDeceasedOrSpouseGuardianChildOrderedByCourtIndicator?: boolean
          readonly hasChildRightReceiveSurvivorPensionFromParentsIndicator?: boolean
        }
      }
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly employmentIncome?: string | readonly string[]
        readonly employment?: string | readonly string[]
        readonly Amount?: readonly RegularAmount[]
        readonly incomeStartingDateAfterClaimantIntendsReceiveIncome?: string
        readonly incomeCoveredByCompulsoryInsuranceStateWhereObtained?: string | readonly string[]
        readonly IncomeAmount?: readonly RegularAmount[]
        readonly OtherResourcesSourcesIncome?: OtherIncome
        readonly claimantStatesNoIncomeIndicator?: boolean
      }[]
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly constantAttendanceDeclarationClaimant?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly DutyBeforeExemption?: {
        readonly typeDutyDateExemption?: string
        readonly policePensionIndicator?: boolean
        readonly concernDeceasedOfficerAppliedGrantingCompensationIndicator?: boolean
        readonly concernDeceasedOfficerCriminalProceedingWithDutyIndicator?: boolean
        readonly hasDeathDisappearanceOccurredOnDutyOutsidePolishIndicator?: boolean
        readonly hasDeadPersonSentencedByJudgementOffenceDuringDutyIndicator?: boolean
      }
      readonly MilitaryPension?: {
        readonly militaryPensionIndicator?: boolean
        readonly PleaseFillInWhetherDeathSoldierAfterExemption?: {
          readonly accidentWhileMilitaryDiseaseDuringMilitaryServicesIndicator?: boolean
          readonly resultInjuriesOrDiseasesReceivedWhileDutyIndicator?: boolean
          readonly hasDeathDisappearanceDuringDutyOutsidePolandIndicator?: boolean
        }
        readonly prosecutorialRetirementBenefitsIndicator?: boolean
        readonly judicialRetirementBenefitsIndicator?: boolean
      }
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: readonly {
      readonly typePensionScheme?: string | readonly string[]
      readonly endDatePensionPayment?: string
      readonly postponedPensionPaymentIndicator?: boolean
      readonly defermentCountry?: string | readonly string[]
      readonly insuredReceivedDeathPolishBenefitsOtherThanPensionIndicator?: boolean
      readonly IfYesPleaseIndicateFollowing?: {
        readonly kindBenefit?: string | readonly string[]
        readonly nameInstitution?: string | readonly string[]
        readonly caseNumberInInstitution?: string | readonly string[]
      }
    }[]
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly nameSchool?: string | readonly string[]
      readonly familyRelationsWithInsuredPerson?: string | readonly string[]
      readonly ChildUnableWork?: {
        readonly unableWorkIndicator?: boolean
        readonly unableWorkLiveIndependentlyIndicator?: boolean
      }
      readonly InCaseChildrenAcceptedBroughtMaintainedBeforeThey?: {
        readonly theExactDateAcceptingBroughtUpMaintained?: string
        readonly areChildParentsAliveIndicator?: boolean
        readonly IfYesPleaseAnswerFollowingQuestions?: {
          readonly areTheyAbleMaintainChildIndicator?: boolean
          readonly wasDeceasedOrSpouseGuardianChildOrderedByCourtIndicator?: boolean
          readonly hasChildRightReceiveSurvivorPensionDueParentsDeathIndicator?: boolean
        }
      }
    }[]
    readonly AdditionalInformationClaimantSpouse?: {
      readonly FarmOwnership?: {
        readonly farmOwnerHolderIndicator?: boolean
        readonly areaFarmInHectares?: string | readonly string[]
      }
    }
    readonly AdditionalMiscellaneousInformation?: {
      readonly theInsuredInPolandMemberOpenPensionFundIndicator?: boolean
      readonly InitialCapitalConcernsPersonsBornAfter31121948?: {
        readonly claimCalculatingInitialCapitalSubmittedByDeceasedIndicator?: boolean
        readonly giveNameZUSBranchOfficeCompetentDeceasedInsured?: string | readonly string[]
      }
      readonly claimantRequestsCalculatingInitialCapitalDeceasedIndicator?: boolean
      readonly claimantAppliesFollowingAcceptedPensionAssessmentBasis?: string | readonly string[]
      readonly FillInIfTheClaimantApplies?: IfTheInsuredPersonApplies
      readonly theClaimantHasGotPESELNoInPolandIndicator?: boolean
      readonly FillInIfTheClaimantHasGotPESELNoIn?: {
        readonly pESELNo?: string | readonly string[]
      }
      readonly theDeceasedInsuredPersonHadGotPESELNoInPolandIndicator?: boolean
      readonly FillInIfTheDeceasedInsuredPerson?: {
        readonly pESELNo?: string | readonly string[]
      }
      readonly causeDeath?: string | readonly string[]
      readonly Claimant?: {
        readonly claimant?: string | readonly string[]
        readonly FillInIfClaimantIsNotAbleProvide?: {
          readonly documentsWhichCouldNotProvided?: string | readonly string[]
          readonly reason?: string | readonly string[]
        }
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly fatherForenames?: string | readonly string[]
      readonly motherFamilyNameAtBirth?: string | readonly string[]
      readonly motherForenames?: string | readonly string[]
      readonly nIPNumber?: string | readonly string[]
      readonly caseNumberInSendingInstitution?: string | readonly string[]
      readonly caseNumberInReceivingInstitution?: string | readonly string[]
      readonly TheLastAddressPermanentStayInPoland?: Address
      readonly FarmOwnership?: {
        readonly farmOwnerHolderIndicator?: boolean
        readonly areaFarmInHectares?: string | readonly string[]
      }
      readonly insuredBecameDisabledDueToAccidentToOrFromWorkWayIndicator?: boolean
      readonly DutyBeforeExemption?: {
        readonly typeDutyDateExemption?: string
      }
      readonly ReassessPensionAmount?: ReassessmentP3000Pl
      readonly policePensionIndicator?: boolean
      readonly hasInsuredSentencedByJudgementForOffenceDuringDutyIndicator?: boolean
      readonly isCriminalProceedingsConductedForOffenceDuringDutyIndicator?: boolean
      readonly militaryPensionIndicator?: boolean
      readonly prosecutorialRetirementBenefitsIndicator?: boolean
      readonly familyBenefitsForFamilyMembersDeceasedProsecutorIndicator?: boolean
      readonly judicialRetirementBenefitsIndicator?: boolean
      readonly familyBenefitsForFamilyMembersDeceasedJudgeIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
      readonly employment?: string | readonly string[]
    }
    readonly AdditionalInformationSpouse?: {
      readonly PensionRecipient?: PensionRecipientName
      readonly FarmOwnership?: {
        readonly farmOwnerHolderIndicator?: boolean
        readonly areaFarmInHectares?: string | readonly string[]
      }
      readonly Institution?: {
        readonly Institution?: PersonalIdentificationNumber
      }
    }
    readonly AdditionalMiscellaneousInformation?: {
      readonly insuredInPolandAMemberOpenPensionFundIndicator?: boolean
      readonly InitialCapitalConcernsPersonsBornAfter31121948?: {
        readonly claimCalculatingInitialCapitalSubmittedByInsuredIndicator?: boolean
        readonly giveNameZUSBranchOfficeCompetentDeceasedInsured?: string | readonly string[]
      }
      readonly insuredAppliesFollowingAcceptedPensionAssessmentBasis?: string | readonly string[]
      readonly FillInIfTheInsuredPersonApplies?: IfTheInsuredPersonApplies
      readonly theInsuredPersonHasGotPESELNoInPolandIndicator?: boolean
      readonly FillInIfTheInsuredPersonHasGot?: {
        readonly pESELNo?: string | readonly string[]
      }
      readonly TheInsuredPerson?: InsuredPersonP3000Pl
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – PT. */
export interface P3000_PT {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInFollowingIfSameHouseholdSpouseOrPartner?: {
        readonly startDateLivingTogether?: string
      }
      readonly taxPayerNumber?: string | readonly string[]
      readonly codeTaxDistrict?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
      readonly benefitsWithAdditionalBenefitsIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly taxPayerNumber?: string | readonly string[]
      readonly codeTaxDistrict?: string | readonly string[]
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentIncome?: {
        readonly Amount?: readonly RegularAmount[]
      }
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly ReceiverAPensionAtDateMarriage?: {
        readonly receiverAPensionAtDateMarriageIndicator?: boolean
        readonly typePensionScheme?: string | readonly string[]
        readonly claim?: string | readonly string[]
      }
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentAtTimeDeathIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly taxPayerNumber?: string | readonly string[]
      readonly codeTaxDistrict?: string | readonly string[]
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly voluntaryBasedContributionsIndicator?: boolean
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
      readonly assistanceBenefit?: string | readonly string[]
    }
    readonly AdditionalInformationChildrenInsuredPerson?: {
      readonly additionalInformationChildrenInsuredPerson?: string | readonly string[]
      readonly Address?: Address
    }
    readonly AdditionalInformationAscendantsOtherFamilyMembers?: readonly Ascendants[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – RO. */
export interface P3000_RO {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly lastOccupationInRomania?: string | readonly string[]
      readonly LastPlaceEmploymentInRomania?: {
        readonly lastPlaceEmploymentInRomania?: string | readonly string[]
        readonly town?: string
        readonly county?: string | readonly string[]
      }
      readonly theInsuredPersonDeclaresSheGaveBirthRaisedUp10Years?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly receivingAPensionFromRomaniaIndicator?: boolean
      readonly FillInIfReceivingAPensionFrom?: {
        readonly AdditionalInformationRomanianPension?: {
          readonly romanianPensionFileNumber?: string | readonly string[]
          readonly countyRomanianTerritorialHousePensionPaidPension?: string | readonly string[]
        }
      }
      readonly Invalidity?: {
        readonly invalidityIndicator?: boolean
        readonly establishPeriodDisability?: string | readonly string[]
        readonly medicalCertificateInAnnexIndicator?: boolean
      }
      readonly Handicap?: {
        readonly handicapIndicator?: boolean
        readonly blindPersonIndicator?: boolean
        readonly medicalCertificateInAnnexIndicator?: boolean
      }
      readonly fitForWorkDeclarationInsuredPerson?: string | readonly string[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly InformationWidower?: {
        readonly widowWidower?: string | readonly string[]
        readonly marriedMoreThanOnceIndicator?: boolean
        readonly PleaseFillIn?: {
          readonly IfWidowWidowerHasMarriedMoreThanOncePleaseFillIn?: readonly {
            readonly dateMarriage?: string
            readonly marriageEndedBecauseOf?: string | readonly string[]
            readonly afterDeathInsuredPersonWidowWidowerRemarriedIndicator?: boolean
            readonly hasPersonCommittedHomicideAgainstDeceasedInsuredIndicator?: boolean
          }[]
        }
      }
      readonly hasPersonCommittedHomicideAgainstDeceasedInsuredIndicator?: boolean
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentIncome?: readonly RegularAmount[]
      readonly retirementDate?: string
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly receivingAPensionFromRomaniaIndicator?: boolean
      readonly FillInIfReceivingAPensionFrom?: {
        readonly Invalidity?: InvalidityP3000
        readonly Handicap?: {
          readonly handicapIndicator?: boolean
          readonly medicalCertificateInAnnexIndicator?: boolean
          readonly fitForWorkDeclarationClaimant?: string | readonly string[]
          readonly theClaimantUnfitForWork?: string | readonly string[]
        }
      }
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly endDatePensionPayment?: string
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentAtTimeDeathIndicator?: boolean
      readonly OccupationalDiseaseOnlyCauseDeath?: {
        readonly occupationalDiseaseOnlyCauseDeathIndicator?: boolean
        readonly dateDiagnosis?: string
        readonly dateOriginDisease?: string
        readonly linkBetweenDeathOccupationalDiseaseIndicator?: boolean
      }
      readonly LastOccupationInRomania?: {
        readonly LastPlaceEmploymentInRomania?: {
          readonly lastPlaceEmploymentInRomania?: string | readonly string[]
          readonly town?: string
          readonly county?: string | readonly string[]
        }
      }
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly ChildUnableWork?: {
        readonly childUnableWorkIndicator?: boolean
        readonly socialSecurityBenefitsReceivedIndicator?: boolean
        readonly natureDisability?: string | readonly string[]
      }
      readonly BothParentsDead?: {
        readonly bothParentsDeadIndicator?: boolean
        readonly livingParentAnInvalidIndicator?: boolean
      }
      readonly childrenUnder26StillAtSchoolIndicator?: boolean
      readonly ChildInvalidity?: InvalidityP3000
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly invalidityResultWorkAccidentOrOccupationalDiseaseIndicator?: boolean
      readonly invalidityResultNeoplasiaSchizophreniaOrAIDSIndicator?: boolean
      readonly invalidityCausedByOtherAccidentThanWorkAccidentIndicator?: boolean
      readonly insuredHospitalizedAssistanceMedicalInstitutionsIndicator?: boolean
      readonly fitForWorkDeclarationInsuredPerson?: string | readonly string[]
      readonly theInsuredPersonUnfitForWork?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly LastOccupationInRomania?: {
        readonly lastOccupationInRomania?: string | readonly string[]
        readonly lastPlaceEmploymentInRomania?: string | readonly string[]
        readonly town?: string
        readonly county?: string | readonly string[]
      }
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly Invalidity?: {
        readonly invalidityIndicator?: boolean
        readonly establishPeriodDisability?: string | readonly string[]
        readonly claimantUnfitForWork?: string | readonly string[]
        readonly medicalCertificateInAnnexIndicator?: boolean
        readonly additionalInformation?: string | readonly string[]
      }
      readonly Handicap?: {
        readonly handicapIndicator?: boolean
        readonly medicalCertificateInAnnexIndicator?: boolean
      }
      readonly receivingAPensionFromRomaniaIndicator?: boolean
      readonly FillInIfReceivingAPensionFrom?: {
        readonly AdditionalInformationRomanianPension?: {
          readonly romanianPensionFileNumber?: string | readonly string[]
          readonly countyRomanianTerritorialHousePensionPaidPension?: string | readonly string[]
        }
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – SE. */
export interface P3000_SE {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpousePeriod?: {
        readonly sinceWhenLivingApart?: string | readonly string[]
      }
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly TheInsuredPersonDeclarationPremiumPension?: {
        readonly doesInsuredPersonWishChangeFromFundInsuranceIndicator?: boolean
      }
      readonly SurvivorCoverAppliedForPremiumPension?: {
        readonly doesInsuredPersonWishApplyForSurvivorCoverIndicator?: boolean
        readonly spousePartnerName?: string | readonly string[]
        readonly spousePartnerSwedishPersonalIdentificationNumberOrDateBirth?: string | readonly string[]
      }
    }
    readonly AdditionalMiscellaneousInformation?: {
      readonly theInsuredPersonDeclarationClaim?: string
      readonly ifInsuredRefusesFullPensionGivePercentageDesiredBy?: string
      readonly startDatePensionPaymentDesiredByInsuredPerson?: string
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly Situation31stDecember1989ConcernsOnlyWomen?: {
        readonly marriedInsuredBeforeIncluding31stDecember1989Indicator?: boolean
        readonly livingWithInsuredPerson31stDecember1989Indicator?: boolean
        readonly commonChild31stDecember1989Indicator?: boolean
        readonly On31stDecember1989LivingWithChildUnder16?: {
          readonly on31stDecember1989LivingWithChildUnder16Indicator?: boolean
          readonly dateBirthYoungestChild?: string
        }
      }
      readonly SituationAtTimeDeathConcernsOnlyWomen?: {
        readonly livingWithChildUnder16Indicator?: boolean
        readonly ExpectingCommonChild?: {
          readonly expectingCommonChildIndicator?: boolean
          readonly expectedDeliveryDate?: string
        }
      }
    }
    readonly SituationAtTimeDeathConcernsAllAdultClaimant?: {
      readonly livingWithChildUnder18Indicator?: boolean
      readonly commonChildIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly insuranceAgainstWorkIncapacityIndicator?: boolean
      readonly RehabilitationCourses?: RehabilitationCourses
      readonly ResultOccupationalRehabilitationCourses?: {
        readonly regainedWorkCapacityIndicator?: boolean
      }
      readonly Employer?: readonly EmployerP3000[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly OtherResourcesSourcesIncome?: {
        readonly otherResourceSourcesIncomeIndicator?: boolean
        readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
        readonly Amounts?: {
          readonly Amount?: readonly RegularAmount[]
        }
      }
      readonly insuredPersonStatesNoIncomeIndicator?: boolean
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipients?: {
        readonly PensionRecipient?: readonly PensionRecipientName[]
      }
      readonly OtherBenefitsReceivedBySpouse?: {
        readonly otherBenefitsReceivedBySpouseIndicator?: boolean
        readonly typeOtherBenefits?: string | readonly string[]
      }
      readonly OtherResourcesSourcesIncome?: {
        readonly otherResourcesSourcesIncomeIndicator?: boolean
        readonly typeOtherResourcesSourcesIncome?: string | readonly string[]
      }
    }
    readonly AdditionalInformationChildrenInsuredPerson?: {
      readonly AdditionalInformationChildrenInsuredPerson?: {
        readonly IfThereAChildBetween1820YearsOldPleaseFillIn?: readonly {
          readonly nameChild?: string | readonly string[]
          readonly isChildStudyingIndicator?: boolean
        }[]
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – SI. */
export interface P3000_SI {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly sameHouseholdSpouseOrPartnerIndicator?: boolean
      readonly FillInIfSameHouseholdSpouse?: {
        readonly startDateLivingTogether?: string
      }
      readonly taxPayerNumber?: string | readonly string[]
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly compulsoryPensionInsuranceCoverEntailedIndicator?: boolean
      readonly retirementIntendedIndicator?: boolean
      readonly gainfulEmploymentIntendedIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
    }
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly AdditionalInformationChildrenInsuredPerson?: ChildNameAndStatus
      readonly Address?: Address
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimant?: {
      readonly taxPayerNumber?: string | readonly string[]
      readonly dependentFromDeceasedInsuredPersonIndicator?: boolean
      readonly fitForWorkDeclarationClaimant?: string | readonly string[]
      readonly theClaimantUnfitForWork?: string | readonly string[]
      readonly constantAttendanceDeclarationClaimant?: string | readonly string[]
    }
    readonly AdditionalInformationClaimantEmployment?: {
      readonly employment?: string | readonly string[]
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly endDatePensionPayment?: string
      readonly pensionBasedPeriodOf?: string | readonly string[]
      readonly claim?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly gainfulEmploymentAtTimeDeathIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly taxPayerNumber?: string | readonly string[]
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
      readonly noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string | readonly string[]
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Country specific information – SK. */
export interface P3000_SK {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly insuredEmployedOrSelfDuringEarlyOldAgePensionIndicator?: boolean
      readonly FillInIfInsuredPersonEmployed?: readonly {
        readonly InsuredPersonEmploymentPeriod?: FixedPeriod
        readonly InsuredPersonSelfEmploymentPeriod?: FixedPeriod
      }[]
      readonly ChildRaisingPeriod?: readonly FixedPeriod[]
    }
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly familyName?: string
      readonly forename?: string
      readonly Address?: Address
      readonly OtherCustodyChild?: {
        readonly otherCustodyChildIndicator?: boolean
        readonly placeCustody?: string | readonly string[]
        readonly periodCustody?: string | readonly string[]
      }
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly fitForWorkDeclarationClaimant?: string | readonly string[]
      readonly theClaimantUnfitForWork?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly postponedPensionPaymentIndicator?: boolean
      readonly defermentCountry?: string | readonly string[]
      readonly claim?: string | readonly string[]
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly ChildRaisingPeriod?: readonly FixedPeriod[]
    }
    readonly AdditionalInformationDeceasedInsuredPersonDeath?: {
      readonly DeathCausedByIntendedCriminalOffenceClaimant?: {
        readonly deathCausedByIntendedCriminalOffenceClaimantIndicator?: boolean
        readonly FillInIfDeathCausedByIntended?: {
          readonly effectiveDateFinalJudgementConviction?: string
        }
      }
      readonly OccupationalAccidentOnlyCauseDeath?: {
        readonly occupationalAccidentOnlyCauseDeathIndicator?: boolean
        readonly activityOccupationalAccident?: string | readonly string[]
        readonly placeOccupationalAccident?: string | readonly string[]
      }
      readonly OccupationalDiseaseOnlyCauseDeath?: {
        readonly occupationalDiseaseOnlyCauseDeathIndicator?: boolean
        readonly dateDiagnosis?: string
        readonly dateOriginDisease?: string
        readonly linkBetweenDeathOccupationalDiseaseIndicator?: boolean
      }
    }
    readonly AdditionalInformationChildrenDeceasedInsured?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly AttendingSchool?: {
        readonly attendingSchoolIndicator?: boolean
        readonly educationalInstitution?: string | readonly string[]
        readonly course?: string | readonly string[]
      }
      readonly UndergoingVocationalTraining?: {
        readonly undergoingVocationalTrainingIndicator?: boolean
        readonly levelSchool?: string | readonly string[]
      }
      readonly UnableWork?: {
        readonly childUnableWorkIndicator?: boolean
        readonly socialSecurityBenefitsReceivedBecauseUnableWorkIndicator?: boolean
      }
      readonly OtherCustodyChild?: {
        readonly otherCustodyChildIndicator?: boolean
        readonly placeCustody?: string | readonly string[]
        readonly periodCustody?: string | readonly string[]
      }
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: {
      readonly invalidityCausedByLiableThirdPartyIndicator?: boolean
    }
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly InvalidityCausedByIntendedCriminalOffenceClaimant?: {
        readonly invalidityCausedByIntendedCriminalOffenceClaimantIndicator?: boolean
        readonly FillInIfInvalidityCausedByIntended?: {
          readonly effectiveDateFinalJudgementConviction?: string
        }
      }
      readonly ChildRaisingPeriod?: readonly FixedPeriod[]
    }
    readonly AdditionalInformationChildrenInsuredPerson?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly Address?: Address
    }[]
    readonly UnableProvideRequestedInformationInThisSection15?: InformationUnavailable
  }
}

/** Country specific information – UK. */
export interface P3000_UK {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly AdditionalInformationForOldAgePensionClaim?: {
    readonly AdditionalInformationInsuredPerson?: SameHousehold
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly entitlementSicknessBenefitsInKind?: string
      readonly fitForWorkDeclarationInsuredPerson?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: {
        readonly otherBenefitsReceivedBySpouseIndicator?: boolean
        readonly typeOtherBenefits?: string | readonly string[]
        readonly Amount?: readonly RegularAmount[]
        readonly OtherResourcesSourcesIncome?: OtherIncome
        readonly theSpouseHasLivedInUKIndicator?: boolean
        readonly theSpouseHasWorkedInUKIndicator?: boolean
        readonly FamilyStatus?: readonly FamilyStatus[]
        readonly AddressSpouse?: Address
      }
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForSurvivorPensionClaim?: {
    readonly AdditionalInformationClaimantEmployment?: {
      readonly EmploymentSelfEmploymentDetails?: readonly {
        readonly employment?: string
        readonly hasClaimantEverLivedOrWorkedInUK?: string
      }[]
    }
    readonly AdditionalInformationClaimantBenefitDetails?: {
      readonly fitForWorkDeclarationClaimant?: string
      readonly theClaimantUnfitForWork?: string
    }
    readonly AdditionalInformationDeceasedInsuredPerson?: {
      readonly dateMarriageClaimant?: string
    }
    readonly AdditionalInformationDeceasedInsuredPersonBenefit?: {
      readonly typePensionScheme?: string
    }
    readonly DeceasedInsuredPersonAdditionalInformation?: {
      readonly employedAtTimeDeathIndicator?: boolean
    }
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
  readonly AdditionalInformationForInvalidityPensionClaim?: {
    readonly AdditionalInformationInsuredPersonEmployment?: {
      readonly OtherResourcesSourcesIncome?: readonly OtherIncome[]
    }
    readonly AdditionalInformationInsuredPersonBenefitDetails?: {
      readonly unemploymentBenefitInPaymentDueTo?: string
      readonly earlyRetirementBenefitInPaymentDueTo?: string
    }
    readonly AdditionalInformationSpouse?: {
      readonly GainfulEmployment?: {
        readonly gainfulEmploymentIndicator?: boolean
        readonly Amount?: readonly RegularAmount[]
      }
      readonly PensionRecipient?: readonly PensionRecipient[]
      readonly OtherBenefitsReceivedBySpouse?: OtherBenefitsSpouse
      readonly OtherResourcesSourcesIncome?: OtherIncome
    }
    readonly AdditionalInformationChildren?: readonly {
      readonly familyName?: string
      readonly forename?: string
      readonly Address?: Address
      readonly childParents?: string
    }[]
    readonly UnableProvideRequestedInformationInThisSection?: InformationUnavailable
  }
}

/** Report on insurance history. */
export interface P4000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly InformationInsuredPersonInsuranceHistory?: {
    readonly EmploymentSelfEmploymentPeriods?: {
      readonly EmploymentSelfEmployment?: readonly {
        readonly typePeriod?: string | readonly string[]
        readonly Period?: Period
        readonly uncertainDatesIndicator?: boolean
        readonly occupationDuringEmploymentOrSelfEmployment?: string | readonly string[]
        readonly insuranceOrRegistrationNumber?: string | readonly string[]
        readonly nameEmployerCompany?: string | readonly string[]
        readonly AddressEmployerCompany?: Address
        readonly additionalInformationConcerningPeriod?: string | readonly string[]
      }[]
    }
    readonly ResidencePeriods?: {
      readonly Residence?: readonly PeriodUncertain[]
    }
    readonly ChildRaisingPeriods?: {
      readonly ChildRaising?: readonly {
        readonly Period?: Period
        readonly uncertainDatesIndicator?: boolean
        readonly InformationChild?: {
          readonly familyName?: string
          readonly forename?: string
          readonly dateBirth?: string
          readonly country?: string
        }
        readonly additionalInformationConcerningPeriod?: string | readonly string[]
      }[]
    }
    readonly VoluntaryInsurancePeriods?: {
      readonly VoluntaryInsurance?: readonly PeriodUncertain[]
    }
    readonly MilitaryServicePeriods?: {
      readonly MilitaryService?: readonly PeriodUncertain[]
    }
    readonly MaternityPeriods?: {
      readonly Maternity?: readonly PeriodUncertain[]
    }
    readonly TrainingPeriods?: {
      readonly Training?: readonly {
        readonly Period?: Period
        readonly uncertainDatesIndicator?: boolean
        readonly nameTrainingInstitution?: string | readonly string[]
        readonly country?: string
        readonly additionalInformationConcerningPeriod?: string | readonly string[]
      }[]
    }
    readonly UnemploymentBenefitsPeriods?: {
      readonly UnemploymentBenefits?: readonly BenefitPeriodP4000[]
    }
    readonly SicknessBenefitsPeriods?: {
      readonly SicknessBenefit?: readonly BenefitPeriodP4000[]
    }
    readonly OtherTypesInsurancePeriods?: {
      readonly OtherTypeInsurancePeriods?: readonly {
        readonly Period?: Period
        readonly uncertainDatesIndicator?: boolean
        readonly typePeriod?: string | readonly string[]
        readonly country?: string
        readonly additionalInformationConcerningPeriod?: string | readonly string[]
      }[]
    }
  }
}

/** Insurance/residence periods. */
export interface P5000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly CertificationInsuranceResidencePeriodsInsured?: {
    readonly contextTransmission?: string | readonly string[]
    readonly insuranceResidencePeriodsIndicator?: boolean
    readonly InsuranceResidencePeriods?: {
      readonly Periods?: {
        readonly PeriodWithStartEndDate?: readonly {
          readonly Period?: FixedPeriod
          readonly TotalNumber?: TotalNumber
          readonly type?: string | readonly string[]
          readonly contingencyRelevance?: string | readonly string[]
          readonly country?: string
          readonly scheme?: string | readonly string[]
          readonly occupation?: string | readonly string[]
          readonly informationCalculation?: string | readonly string[]
        }[]
      }
      readonly AdditionalPeriodsWithoutStartEndDate?: {
        readonly AdditionalPeriod?: readonly {
          readonly TotalNumber?: TotalNumber
          readonly type?: string | readonly string[]
          readonly contingencyRelevance?: string | readonly string[]
          readonly country?: string
          readonly scheme?: string | readonly string[]
          readonly occupation?: string | readonly string[]
          readonly informationCalculation?: string | readonly string[]
        }[]
      }
    }
  }
  readonly TotalLengthPeriodsInsuranceResidence?: {
    readonly ContingencyRelevance?: {
      readonly ContingencyRelevance?: readonly {
        readonly type?: string | readonly string[]
        readonly contingencyRelevance?: string | readonly string[]
        readonly TotalNumber?: TotalNumber
      }[]
    }
    readonly InformationCalculation?: {
      readonly InformationCalculation?: readonly {
        readonly type?: string | readonly string[]
        readonly informationCalculation?: string | readonly string[]
        readonly TotalNumber?: TotalNumber
      }[]
    }
  }
  readonly AnInsuredPersonShowingProofHeSheHasCompletedAn?: {
    readonly insuredLessThan1YearReceivePensionUnderNationalLawIndicator?: boolean
  }
  readonly InformationFurtherP5000?: {
    readonly p5000WillSendByOtherInstitutionFurtherInsuranceIndicator?: boolean
  }
}

/** Pension decision. */
export interface P6000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly Decisions?: {
    readonly Decision?: readonly {
      readonly typePension?: string
      readonly definedPension?: string
      readonly PleaseFillInFollowingIfTypePensionOther?: {
        readonly otherPension?: string | readonly string[]
      }
      readonly decision?: string
      readonly awardBenefitArticle?: string
      readonly startDatePensionRight?: string
      readonly DetailsPensionPaymentPeriods?: readonly {
        readonly payableFrom?: string | readonly string[]
        readonly payableTo?: string | readonly string[]
        readonly PensionAmount?: {
          readonly grossAmount?: string | readonly string[]
          readonly netAmount?: string | readonly string[]
          readonly grossAmountBasicPension?: string | readonly string[]
          readonly grossAmountSupplementaryPension?: string | readonly string[]
        }
        readonly currency?: string
        readonly paymentFrequency?: string
        readonly PleaseFillInFollowingIfPaymentFrequencyOther?: {
          readonly otherPaymentFrequency?: string | readonly string[]
        }
      }[]
      readonly actualStartDatePensionPaymentsFromInstitution?: string
      readonly supplementsAdditionalFrequentPaymentsPension?: string | readonly string[]
      readonly basedVoluntaryContributions?: string
      readonly basedOtherPersonInsurancePeriods?: string
      readonly creditedPeriodIndicator?: boolean
      readonly RejectionReasons?: readonly {
        readonly rejectionReasons?: string
        readonly FillInIfRejectionReasonsOther?: {
          readonly otherReasons?: string | readonly string[]
        }
      }[]
      readonly PartialSuspensionPension?: {
        readonly pensionPartlySuspendedIndicator?: boolean
        readonly PleaseFillInFollowingIfPensionPartlySuspendedYes?: {
          readonly amount?: string | readonly string[]
          readonly currency?: string
          readonly reason?: string | readonly string[]
        }
      }
      readonly additionalInformation?: string | readonly string[]
    }[]
  }
  readonly Reductions?: {
    readonly ReductionsPension?: readonly {
      readonly pensionReducedPursuantOverlappingBenefitsSameKind?: string
      readonly pensionReducedPursuantOverlappingOrBenefitsOrIncome?: string
      readonly FillInIfPensionHasBeenReduced?: {
        readonly otherBenefitsSourceIncome?: string | readonly string[]
      }
      readonly articleConcerningLimitationRuleOverlapping?: string
      readonly PeriodOverlapping?: readonly {
        readonly startDateRuleAgainstOverlapping?: string
        readonly endDateRuleAgainstOverlapping?: string
      }[]
    }[]
  }
  readonly AdditionalInformationDecision?: {
    readonly benefitsAIndicator?: boolean
    readonly suspensionPension?: string | readonly string[]
    readonly withdrawalPension?: string | readonly string[]
    readonly dateWhenDecisionIssuedStatedDecision?: string
    readonly InformationRightAReview?: {
      readonly timeLimitsForReview?: string | readonly string[]
      readonly WhereAddressReview?: readonly {
        readonly Institution?: Institution
        readonly Address?: Address
      }[]
    }
    readonly decisionGivenAResultReviewAccordingArt4829872009Indicator?: boolean
    readonly InstitutionGivingDecisionIfDifferentFromSending?: InstitutionP
    readonly referenceNumberDecisionIfOtherThanCaseNumber?: string | readonly string[]
    readonly otherInformation?: string | readonly string[]
  }
}

/** Notification of Summary note. */
export interface P7000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPerson
  readonly ClaimantSurvivorPension?: InsuredPerson
  readonly PensionAwarded?: {
    readonly AwardedPensionDecision?: readonly {
      readonly typePension?: string | readonly string[]
      readonly Institution?: InstitutionP
      readonly pensionAwarded?: string | readonly string[]
      readonly dateWhenDecisionIssuedStatedDecision?: string
      readonly startDatePensionRight?: string
      readonly DetailsPensionPaymentPeriods?: readonly {
        readonly payableFrom?: string | readonly string[]
        readonly payableTo?: string | readonly string[]
        readonly grossAmountPension?: string | readonly string[]
        readonly currency?: string
        readonly paymentFrequency?: string
        readonly PleaseFillInFollowingIfPaymentFrequencyOther?: {
          readonly otherPaymentFrequency?: string | readonly string[]
        }
      }[]
      readonly pensionHasBeenReducedInViewOf?: string | readonly string[]
      readonly InformationRightAReview?: {
        readonly timeLimitsForReview?: string | readonly string[]
        readonly WhereAddressReview?: readonly {
          readonly whereAddressReview?: string | readonly string[]
        }[]
      }
    }[]
  }
  readonly PensionRejected?: {
    readonly RejectedPensionDecision?: readonly {
      readonly typePension?: string | readonly string[]
      readonly Institution?: InstitutionP
      readonly dateWhenDecisionIssuedStatedDecision?: string
      readonly rejectionReasons?: string | readonly string[]
      readonly InformationRightAReview?: {
        readonly timeLimitsForReview?: string | readonly string[]
        readonly WhereAddressReview?: readonly {
          readonly whereAddressReview?: string | readonly string[]
        }[]
      }
    }[]
  }
  readonly SummaryNoteHasBeenMailed?: {
    readonly date?: string
  }
}

/** Request for additional information. */
export interface P8000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly OtherPerson?: {
    readonly rolePerson?: string | readonly string[]
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: AdditionalInformationPersonP1000
  }
  readonly RelationshipDependantFamilyMemberOrChildInsured?: {
    readonly RelationshipInsuredPerson?: {
      readonly relationshipInsuredPerson?: string | readonly string[]
    }
    readonly FillInIfRelationshipInsuredPerson?: {
      readonly descriptionOtherRelative?: string | readonly string[]
    }
  }
  readonly ReferencePerson?: {
    readonly thisRequestMadeWithReferencePersonNamedIn?: string | readonly string[]
  }
  readonly RequestForDocument?: {
    readonly pleaseProvideWithFollowingDocuments?: string | readonly string[]
    readonly FillInIfPleaseProvideWithFollowing?: {
      readonly additionalInformationDocument?: string | readonly string[]
    }
    readonly reasonForRequest?: string | readonly string[]
  }
  readonly RequestForSED?: {
    readonly RequestForSED?: readonly {
      readonly pleaseProvideWithFollowingSEDs?: string | readonly string[]
      readonly FillInIfPleaseProvideWithFollowing?: {
        readonly otherRequestedSED?: string | readonly string[]
        readonly reasonForRequest?: string | readonly string[]
      }
    }[]
  }
  readonly RequestForInformation?: {
    readonly generalInformation?: string | readonly string[]
    readonly InformationPersonBenefit?: readonly {
      readonly pleaseInformIfPersonIsWasClaimingIsWasReceiving?: string | readonly string[]
      readonly PleaseFillInFollowingIfPleaseInformIfPersonIs?: {
        readonly otherBenefit?: string | readonly string[]
      }
      readonly PleaseSendInformationOn?: readonly {
        readonly pleaseSendInformationOn?: string | readonly string[]
        readonly FillInIfPleaseSendInformationOn?: {
          readonly otherInformationBenefit?: string | readonly string[]
        }
      }[]
    }[]
    readonly InformationPersonActivity?: {
      readonly pleaseInformAboutPersonActivityAs?: string | readonly string[]
      readonly pleaseInform?: string | readonly string[]
    }
    readonly PersonIncome?: readonly {
      readonly pleaseInformAboutPersonIncome?: string | readonly string[]
      readonly pleaseStateIncomeEffectiveSince?: string | readonly string[]
    }[]
    readonly otherRequestedInformation?: string | readonly string[]
    readonly reasonForRequest?: string | readonly string[]
  }
  readonly RequestForConfirmationInformation?: {
    readonly pleaseConfirmFollowingInformation?: string | readonly string[]
    readonly reasonForRequest?: string | readonly string[]
  }
  readonly RequestForPersonStatement?: {
    readonly pleaseProvideFollowingStatementPerson?: string | readonly string[]
    readonly reasonForRequest?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to request for additional information. */
export interface P9000 {
  readonly LocalCaseNumbers?: LocalCaseNumbers
  readonly InsuredPerson?: InsuredPersonP
  readonly OtherPerson?: {
    readonly rolePersonConcerned?: string
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: {
      readonly AdditionalInformationAboutAPerson?: AdditionalInformationPerson
      readonly ContactInformationPerson?: ContactDetails
    }
  }
  readonly ReferenceRequestP8000?: {
    readonly thisReplyMadeInResponseRequestP8000Dated?: string | readonly string[]
    readonly thisReplyMadeWithReferencePersonNamedIn?: string
  }
  readonly ReplyRequestForDocument?: TransferringDocument
  readonly LifeDeathInformation?: {
    readonly accordingOurOfficialSources?: string
    readonly dateDeathPersonIs?: string
    readonly PlaceBirth?: PlaceBirth
  }
  readonly InformationAttendanceSchoolTrainingHigherStudies?: InformationAttendanceSchoolTrainingHigherStudies
  readonly CurrentAddressPerson?: CurrentAddressPerson
  readonly PersonalIdentificationNumber?: {
    readonly personalIdentificationNumberForPersonConcernedIs?: string | readonly string[]
  }
  readonly FamilyStatus?: FamilyStatusP
  readonly InformationRepresentativeLegalGuardian?: InformationRepresentativeLegalGuardianP
  readonly InformationPayment?: InformationPayment
  readonly ContactInformationPerson?: ContactDetails
  readonly InformationPersonBenefit?: InformationPersonBenefit
  readonly InformationPersonActivity?: InformationPersonActivity
  readonly InformationPersonIncome?: InformationPersonIncome
  readonly ReplyRequestForOtherInformation?: {
    readonly otherInformation?: string | readonly string[]
  }
  readonly ConfirmationInformation?: {
    readonly ConfirmationInformation?: readonly {
      readonly theInformationInP8000StatedInPoint?: string | readonly string[]
      readonly theInformation?: string
      readonly reasonWhyDoNotConfirmInformationDifferences?: string | readonly string[]
      readonly differentInformationInOurPossessionIs?: string | readonly string[]
    }[]
  }
  readonly StatementPerson?: StatementPerson
  readonly NegativeReply?: {
    readonly WeRegretButAreUnableSendYou?: {
      readonly followingInformation?: string | readonly string[]
      readonly followingSED?: string | readonly string[]
      readonly followingDocument?: string | readonly string[]
      readonly followingConfirmationInformation?: string | readonly string[]
    }
    readonly reasons?: string
    readonly PleaseFillInFollowingIfReasonsOtherReasons?: {
      readonly otherReasons?: string | readonly string[]
    }
    readonly reasonsForNotSendingSED?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}
