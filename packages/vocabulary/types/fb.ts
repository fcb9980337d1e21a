/** Content of the documents of family benefits, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type {
  AdditionalInformationAboutNationality,
  AddressesPerson,
  AmountsFamilyBenefitForEntireFamily,
  AmountsNamesCurrenciesForFamilyBenefitsChildren,
  AttendanceAtSchoolCollegeTrainingUnemployed,
  Child,
  Claimant,
  ClaimingAuthority,
  ClarifyGroundsForDecision,
  ContactDetails,
  DeceasedPerson,
  DecisionF001,
  Employer,
  FamilyBenefitDetails,
  GroundsDisagreement,
  InformationChildren,
  InformationChildrenF,
  InformationSpouseOrPartner,
  InsurancePeriodsF,
  Period,
  PeriodsAtLastRegisteredInstitution,
  PeriodsEmployment,
  PersonIdentification,
  ReceiptApplicationForFamilyBenefits,
  RelationshipsClaimantSpousePartnerOrOtherPerson,
  ResidencePeriods,
  SpouseOrOtherPersonF021,
} from './components.ts'

/** Request for determining competence. */
export interface F001 {
  readonly PurposeThisSED?: {
    readonly purposeThisSED?: string | readonly string[]
  }
  readonly ReceiptApplicationForFamilyBenefits?: ReceiptApplicationForFamilyBenefits
  readonly InformationAboutChangeInCircumstances?: {
    readonly changeCircumstanceFor?: string | readonly string[]
  }
  readonly AdditionalRequestOrInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly Decision?: DecisionF001
  readonly Claimant?: Claimant
  readonly InformationSpouseOrPartner?: Claimant
  readonly InformationOtherPerson?: Claimant
  readonly ClaimingAuthority?: ClaimingAuthority
  readonly InformationChildren?: InformationChildrenF
  readonly AmountsNamesCurrenciesForFamilyBenefitsChildren?: AmountsNamesCurrenciesForFamilyBenefitsChildren
  readonly AmountsFamilyBenefitForEntireFamily?: AmountsFamilyBenefitForEntireFamily
  readonly RequestForOffsettingFamilyBenefitsForChildren?: {
    readonly RequestForOffsettingFamilyBenefitsForAChild?: readonly {
      readonly nameChild?: string | readonly string[]
      readonly nameBenefit?: string | readonly string[]
      readonly FamilyBenefitDetails?: FamilyBenefitDetails
      readonly groundsRequestForOverpaymentOffsetting?: string | readonly string[]
      readonly additionalInformation?: string | readonly string[]
      readonly dateDecision?: string
    }[]
  }
  readonly RequestForOffsettingFamilyBenefitsForEntireFamily?: {
    readonly RequestForOffsettingFamilyBenefitForEntireFamily?: readonly {
      readonly nameBenefit?: string | readonly string[]
      readonly numberPersonsBenefitsAreGrantedFor?: string | readonly string[]
      readonly FamilyBenefitDetails?: FamilyBenefitDetails
      readonly groundsRequestForOverpaymentOffsetting?: string | readonly string[]
      readonly additionalInformation?: string | readonly string[]
      readonly dateDecision?: string
    }[]
  }
  readonly ClaimForReimbursementWithArticle58RegulationNo987?: {
    readonly claim?: string | readonly string[]
  }
}

/** Reply for determining competence. */
export interface F002 {
  readonly PurposeThisSED?: {
    readonly purposeThisSED?: string | readonly string[]
  }
  readonly ReceiptApplicationForFamilyBenefits?: ReceiptApplicationForFamilyBenefits
  readonly InformationAboutChangeInCircumstances?: {
    readonly changeCircumstanceFor?: string | readonly string[]
  }
  readonly AdditionalRequestOrInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly Decision?: DecisionF001
  readonly ReasonForDisagreement?: GroundsDisagreement
  readonly InformationAgreementDisagreementAfter?: {
    readonly InformationAgreementWithDecision?: readonly {
      readonly decisionDated?: string | readonly string[]
      readonly additionalInformationDisagreementWithDecision?: string | readonly string[]
      readonly InCaseDisagreement?: {
        readonly theCaseWillTakenAdministrativeCommissionIndicator?: boolean
        readonly additionalInformationForGroundsDisagreement?: string | readonly string[]
      }
    }[]
  }
  readonly Claimant?: Claimant
  readonly InformationSpouseOrPartner?: Claimant
  readonly InformationOtherPerson?: Claimant
  readonly ClaimingAuthority?: ClaimingAuthority
  readonly InformationChildren?: InformationChildrenF
  readonly AmountsNamesCurrenciesForFamilyBenefitsChildren?: AmountsNamesCurrenciesForFamilyBenefitsChildren
  readonly AmountsFamilyBenefitForEntireFamily?: AmountsFamilyBenefitForEntireFamily
  readonly RequestOrReplyRequestForOffsettingFamilyBenefits?: {
    readonly RequestReplyRequestSettingFamilyBenefits?: readonly {
      readonly requestOrReplyRequestForOffsettingFamilyBenefitsForAChild?: string | readonly string[]
      readonly nameChild?: string | readonly string[]
      readonly nameBenefit?: string | readonly string[]
      readonly FamilyBenefitDetails?: FamilyBenefitDetails
      readonly groundsRequestForOverpaymentOffsetting?: string | readonly string[]
      readonly additionalInformation?: string | readonly string[]
      readonly dateDecision?: string
    }[]
  }
  readonly RequestRequestOffsettingFamilyBenefits?: {
    readonly RequestOrReplyRequestForOffsettingFamilyBenefit?: readonly {
      readonly requestOrReplyRequestBenefitForEntireFamily?: string | readonly string[]
      readonly nameBenefit?: string | readonly string[]
      readonly numberPersonsBenefitsAreGrantedFor?: string | readonly string[]
      readonly FamilyBenefitDetails?: FamilyBenefitDetails
      readonly groundsRequestForOverpaymentOffsetting?: string | readonly string[]
      readonly additionalInformation?: string | readonly string[]
      readonly dateDecision?: string
    }[]
  }
  readonly ClaimForReimbursementWithArticle58RegulationNo987?: {
    readonly claim?: string | readonly string[]
  }
}

/** Information about payment regarding priority right. */
export interface F003 {
  readonly ReceiptApplicationForFamilyBenefits?: {
    readonly dateReceiptApplication?: string
    readonly typeClaim?: string
  }
  readonly Decision?: {
    readonly DecisionRegardingAllChildrenMentionedInThisSED?: string | readonly string[]
    readonly Periods?: PeriodsEmployment
    readonly decisionCompetenceRegardingPriorityRight?: string | readonly string[]
    readonly theReasonForDecision?: string | readonly string[]
    readonly additionalInformation?: string | readonly string[]
  }
  readonly Claimant?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
    readonly AddressPerson?: AddressesPerson
    readonly ContactDetails?: ContactDetails
    readonly HasEntitlementFamilyBenefit?: {
      readonly PeriodEntitlement?: readonly Period[]
    }
  }
  readonly InformationSpouseOrPartner?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
    readonly AddressesPerson?: AddressesPerson
    readonly ContactDetails?: ContactDetails
    readonly additionalInformation?: string | readonly string[]
  }
  readonly InformationOtherPerson?: {
    readonly PersonalDetails?: PersonIdentification
    readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
    readonly AddressesPerson?: AddressesPerson
    readonly ContactDetails?: ContactDetails
    readonly FamilyRelationshipClaimantSpouseOrOtherPerson?: {
      readonly Relationships?: {
        readonly familyRelationship?: string | readonly string[]
        readonly otherRelationship?: string | readonly string[]
        readonly Period?: Period
        readonly namePerson?: string | readonly string[]
        readonly dateRelationship?: string
        readonly isClaimantAMemberSameHouseholdPersonInQuestionIndicator?: boolean
      }
    }
  }
  readonly InformationChildren?: {
    readonly ChildForWhomThisDecisionApplies?: readonly Child[]
  }
  readonly AmountsNamesCurrenciesForFamilyBenefitsChildren?: AmountsNamesCurrenciesForFamilyBenefitsChildren
  readonly AmountsFamilyBenefitForEntireFamily?: AmountsFamilyBenefitForEntireFamily
}

/** Request for clarifications. */
export interface F004 {
  readonly ClarifyGroundsForDecision?: ClarifyGroundsForDecision
  readonly Claimant?: InformationSpouseOrPartner
  readonly InformationSpouseOrPartner?: InformationSpouseOrPartner
  readonly InformationOtherPerson?: InformationSpouseOrPartner
  readonly ClaimingAuthority?: ClaimingAuthority
  readonly InformationChildren?: InformationChildren
}

/** Reply to clarifications. */
export interface F005 {
  readonly ReplyRequestedClarificationGroundsForOurDecision?: ClarifyGroundsForDecision
  readonly Claimant?: InformationSpouseOrPartner
  readonly InformationSpouseOrPartner?: InformationSpouseOrPartner
  readonly InformationOtherPerson?: InformationSpouseOrPartner
  readonly ClaimingAuthority?: ClaimingAuthority
  readonly InformationChildren?: InformationChildren
}

/** Request for discharge of benefits. */
export interface F016 {
  readonly ReasonForRequestLegalGrounds?: {
    readonly reason?: string | readonly string[]
  }
  readonly StatementLegalGrounds?: {
    readonly statement?: string | readonly string[]
  }
  readonly PresentBeneficiary?: InformationSpouseOrPartner
  readonly RequestedBeneficiary?: {
    readonly requestedBeneficiary?: string
  }
  readonly InformationSpouseOrPartner?: InformationSpouseOrPartner
  readonly InformationOtherPerson?: InformationSpouseOrPartner
  readonly ClaimingAuthority?: ClaimingAuthority
  readonly InformationChildren?: InformationChildren
}

/** Reply to request to discharge of benefits. */
export interface F017 {
  readonly ReplyRequest?: {
    readonly requestAcceptedFrom?: string | readonly string[]
    readonly paymentBenefitsStarts?: string | readonly string[]
    readonly requestNotAcceptedFrom?: string | readonly string[]
    readonly legalGrounds?: string | readonly string[]
    readonly additionalInformation?: string | readonly string[]
  }
  readonly FormerBeneficiary?: InformationSpouseOrPartner
  readonly ApprovedBeneficiary?: {
    readonly approvedBeneficiary?: string | readonly string[]
  }
  readonly InformationSpouseOrPartner?: InformationSpouseOrPartner
  readonly InformationOtherPerson?: InformationSpouseOrPartner
  readonly ClaimingAuthority?: ClaimingAuthority
  readonly InformationChildren?: InformationChildren
}

/** Request for insurance length period of additional benefits. */
export interface F018 {
  readonly DeceasedPerson?: DeceasedPerson
  readonly InsurancePeriods?: InsurancePeriodsF
  readonly ResidencePeriods?: ResidencePeriods
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply for insurance length period of additional benefits. */
export interface F019 {
  readonly DeceasedPerson?: DeceasedPerson
  readonly InsurancePeriods?: InsurancePeriodsF
  readonly ResidencePeriods?: ResidencePeriods
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information on priority for additional benefits. */
export interface F020 {
  readonly DeceasedPerson?: DeceasedPerson
  readonly InsurancePeriods?: InsurancePeriodsF
  readonly ResidencePeriods?: ResidencePeriods
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Application for additional benefits. */
export interface F021 {
  readonly ReceiptApplicationForAdditionalOrSpecialFamily?: {
    readonly dateReceiptApplication?: string
    readonly typeClaim?: string
    readonly informationApplication?: string
    readonly pointsForWhichMoreInformationNeeded?: string | readonly string[]
  }
  readonly DeceasedPerson?: DeceasedPerson
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly InformationSpouseOrPartner?: SpouseOrOtherPersonF021
  readonly InformationOtherPerson?: SpouseOrOtherPersonF021
  readonly ClaimingAuthority?: ClaimingAuthority
  readonly InformationChildren?: {
    readonly isChildClaimantIndicator?: boolean
    readonly Child?: {
      readonly ChildDetails?: PersonIdentification
      readonly AdditionalInformationAboutNationality?: AdditionalInformationAboutNationality
      readonly AddressesChild?: AddressesPerson
      readonly RelationshipClaimantSpousePartnerOrOtherPerson?: RelationshipsClaimantSpousePartnerOrOtherPerson
    }
  }
  readonly AdditionalInformationEnd?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for information of periods. */
export interface F022 {
  readonly ProvideWithInformationPeriodsInsuranceEmployment?: Period
  readonly Person?: InformationSpouseOrPartner
  readonly PeriodsAtLastRegisteredInstitution?: PeriodsAtLastRegisteredInstitution
  readonly PeriodsAtInstitutionInPlaceResidence?: PeriodsAtLastRegisteredInstitution
  readonly PeriodsAtCurrentRegisteredInstitution?: PeriodsAtLastRegisteredInstitution
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to information of periods. */
export interface F023 {
  readonly Person?: InformationSpouseOrPartner
  readonly PeriodsAtLastRegisteredInstitution?: PeriodsAtLastRegisteredInstitution
  readonly PeriodsAtInstitutionInPlaceResidence?: PeriodsAtLastRegisteredInstitution
  readonly PeriodsAtCurrentRegisteredInstitution?: PeriodsAtLastRegisteredInstitution
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request more information. */
export interface F026 {
  readonly Person?: InformationSpouseOrPartner
  readonly InCaseAdoption?: {
    readonly requestedInformation?: readonly string[]
    readonly additionalRequestInformation?: string | readonly string[]
  }
  readonly Income?: {
    readonly requestedInformation?: readonly string[]
    readonly additionalRequestInformation?: string | readonly string[]
  }
  readonly OrphansBenefits?: {
    readonly requestedInformation?: readonly string[]
    readonly additionalRequestInformation?: string | readonly string[]
  }
  readonly OtherInformationRelatedChild?: {
    readonly requestedInformation?: readonly string[]
    readonly additionalRequestInformation?: string | readonly string[]
  }
  readonly SchoolUniversityEstablishmentHigherEducation?: {
    readonly Organisation?: Employer
    readonly additionalRequestInformation?: string | readonly string[]
  }
  readonly AttendanceAtSchoolCollegeTrainingUnemployed?: AttendanceAtSchoolCollegeTrainingUnemployed
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to more information. */
export interface F027 {
  readonly ReplyRequestedInformation?: {
    readonly dateClaim?: string
    readonly claimOrReplyClaim?: string | readonly string[]
  }
  readonly Person?: InformationSpouseOrPartner
  readonly ReplyAdoptionRequests?: {
    readonly dateWhenAdoptedChildHasBeenTakenIntoCareAdoptiveParents?: string
    readonly dateWhenAdoptionActTranscribedCivilRegistry?: string
    readonly documentsVerifyingLegalityAdoption?: string | readonly string[]
    readonly additionalInformationConcerningAdoption?: string | readonly string[]
  }
  readonly ReplyIncomeRequests?: {
    readonly propertyValuationLandPropertyAlimonyMaintenancePayments?: string | readonly string[]
    readonly thePeriodFromToForWhichDataRequired?: string | readonly string[]
    readonly amountAnnualIncome?: string | readonly string[]
    readonly additionalInformationIncome?: string | readonly string[]
  }
  readonly ReplyOrphansBenefitsRequests?: {
    readonly identificationDeceasedPerson?: string | readonly string[]
    readonly identificationChildrenConcerned?: string | readonly string[]
    readonly otherPersonsAnotherParentGuardianApplyingOrphanChild?: string | readonly string[]
    readonly placeResidenceOrphanChild?: string | readonly string[]
    readonly relationshipBetweenOrphanChildDeceasedPerson?: string | readonly string[]
    readonly relationshipBetweenOtherPersonDeceasedPerson?: string | readonly string[]
    readonly occupationOrphanChild?: string | readonly string[]
    readonly school?: string | readonly string[]
    readonly training?: string | readonly string[]
    readonly disability?: string | readonly string[]
    readonly unemployment?: string | readonly string[]
    readonly incomeOrphanChild?: string | readonly string[]
    readonly replyRequestConcerningOrphansBenefits?: string | readonly string[]
  }
  readonly ReplyOtherInformationRelatedChildRequests?: {
    readonly whoHasCustodyChild?: string | readonly string[]
    readonly whoHasParentalAuthorityChild?: string | readonly string[]
    readonly isChildAdopted?: string | readonly string[]
    readonly isChildMaintainedByPublicFunds?: string | readonly string[]
    readonly isChildAttendingKindergartenItFinancedByStateOrCommunity?: string | readonly string[]
    readonly theMaritalStatusChild?: string | readonly string[]
    readonly dateChangeInCircumstances?: string
    readonly replyRequestConcerningOtherInformationRelatedChild?: string | readonly string[]
  }
  readonly ReplySchoolUniversityEstablishmentHigherEducation?: {
    readonly SchoolUniversityEstablishmentHigherEducation?: Employer
    readonly additionalReplyRequest?: string | readonly string[]
  }
  readonly ReplyAttendanceAtSchoolCollegeTrainingUnemployed?: AttendanceAtSchoolCollegeTrainingUnemployed
  readonly DateAttendanceAtSchoolCollegeTrainingUnemployed?: PeriodsEmployment
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}
