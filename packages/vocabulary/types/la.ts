/** Content of the documents of applicable legislation, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type { CodeOf } from '../code-lists/index.ts'
import type {
  ActivitiesA006,
  Address,
  AddressA008,
  Addresses,
  DecisionLegislationApplicable,
  Employer,
  Employers,
  FixedPeriod,
  Institution,
  MoreInformationA005,
  NameChild,
  Period,
  PeriodsEmployment,
  Person,
  PlacesOfWork,
  SelfEmployments,
} from './components.ts'

/** Request for Exception. */
export interface A001 {
  readonly Person?: Person
  readonly Addresses?: Addresses
  readonly IdentificationEmployer?: Employers
  readonly IdentificationSelfEmployment?: SelfEmployments
  readonly PlaceWork?: PlacesOfWork
  readonly EmployerInHostCountryIfRelevant?: Employer
  readonly RequestedPeriod?: FixedPeriod
  readonly RequestedForSituationsCoveredByArti8832004?: {
    readonly regulationArticlesSituationAgreementExceptionProposed?: string
    readonly other?: string | readonly string[]
  }
  readonly ApplicableLegislation?: {
    readonly applicableLegislationCurrentSituation?: readonly string[]
    readonly applicableLegislationRequestedSituation?: readonly string[]
  }
  readonly MoreInformation?: {
    readonly TypeRequest?: {
      readonly amendmentIndicator?: boolean
    }
    readonly DatesPreviousRequest?: {
      readonly DatePreviousRequest?: readonly {
        readonly date?: string
      }[]
    }
    readonly PreviousPeriods?: PeriodsEmployment
    readonly pDA1IssuedBasisArticle?: string
    readonly specialCircumstances?: readonly string[]
    readonly descriptionOtherSituation?: string | readonly string[]
    readonly dateWhichContractWithSendingEmployerStarted?: string
    readonly dateWhichEmployeeFirstInsuredInSendingCountry?: string
    readonly justification?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Partial or total refusal to Request for Exception. */
export interface A002 {
  readonly Person?: Person
  readonly Addresses?: Addresses
  readonly IdentificationEmployer?: Employers
  readonly IdentificationSelfEmployment?: SelfEmployments
  readonly PlaceWork?: PlacesOfWork
  readonly Decision?: {
    readonly decision?: string
    readonly OtherPeriod?: Period
    readonly justificationDecision?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Determination of Applicable Legislation. */
export interface A003 {
  readonly Person?: Person
  readonly CompetentInstitutionIfDiffersFromSending?: Institution
  readonly Addresses?: Addresses
  readonly EmployerInMemberStateWhichLegislationApplies?: {
    readonly Employer?: readonly Employer[]
    readonly activityMarginalAccordingArticle145bEC9872009Indicator?: boolean
  }
  readonly EmployerInOtherMemberStateConcerned?: {
    readonly Employer?: readonly Employer[]
    readonly activityMarginalAccordingArticle145bEC9872009Indicator?: boolean
  }
  readonly SelfEmployment?: SelfEmployments
  readonly PlaceWork?: PlacesOfWork
  readonly DecisionLegislationApplicable?: DecisionLegislationApplicable
  readonly InformationDeterminationProvisionalAccording?: {
    readonly informationDeterminationProvisionalArt16EC9872009Indicator?: boolean
  }
  readonly ArticleRegulationECNo8832004Or9872009?: {
    readonly articleRegulationECNo8832004Or9872009?: string
  }
  readonly RulesApplyProvidedForByRegulationEC883?: {
    readonly articleRegulationECNo140871WhichApplies?: string
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Rejection of Determination on Applicable Legislation. */
export interface A004 {
  readonly Person?: Person
  readonly CompetentInstitutionIfDiffersFromSending?: Institution
  readonly Addresses?: Addresses
  readonly RejectionDetermination?: {
    readonly justification?: string | readonly string[]
    readonly requestForMoreInformationWillSentIndicator?: boolean
    readonly newProposalRegardingCountryApplicableLegislation?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for more information. */
export interface A005 {
  readonly Person?: Person
  readonly RequestedForSituationsCoveredByArti8832004?: {
    readonly articlesBasicRegulationForWhichMoreInfoRequested?: readonly string[]
    readonly other?: string | readonly string[]
  }
  readonly EmployerActivitiesForWhichMoreInfoRequiredInOther?: {
    readonly EmployedActivity?: readonly Employer[]
  }
  readonly SelfEmployerActivitiesForWhichMoreInfoRequiredIn?: {
    readonly SelfEmployedActivity?: readonly Employer[]
  }
  readonly MoreInformationFor112?: MoreInformationA005
  readonly MoreInformationFor113a?: MoreInformationA005
  readonly MoreInformationFor114Or115?: MoreInformationA005
  readonly MoreInformationFor121?: MoreInformationA005
  readonly MoreInformationFor122?: MoreInformationA005
  readonly MoreInformationFor131?: MoreInformationA005
  readonly MoreInformationFor132?: MoreInformationA005
  readonly MoreInformationFor133?: MoreInformationA005
  readonly InformationConcerningOtherArticlesBasic?: {
    readonly InformationConcerningOtherArticlesBasic?: readonly {
      readonly moreInformation?: string
      readonly articleRegulationForWhichInformationRequested?: string | readonly string[]
      readonly AdditionalInformation?: {
        readonly additionalInformation?: string | readonly string[]
      }
    }[]
  }
  readonly ReasonForRequestingInformation?: {
    readonly reason?: string | readonly string[]
  }
}

/** Reply to Request for more information. */
export interface A006 {
  readonly Person?: Person
  readonly MoreInformationRequestedForSituationsCovered?: {
    readonly moreInformationRequestedForSituationsCoveredByArticle?: readonly string[]
    readonly other?: string | readonly string[]
  }
  readonly MoreInformationFor112?: {
    readonly KindBenefitsPaid?: readonly {
      readonly benefitsPaid?: string | readonly string[]
    }[]
    readonly PeriodPayment?: Period
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
  readonly MoreInformationFor113a?: {
    readonly MoreInformationFor113a?: readonly {
      readonly ApplicableLegislationPeriod?: Period
      readonly StatusPerson?: readonly {
        readonly statusPerson?: string | readonly string[]
      }[]
      readonly AdditionalInformation?: {
        readonly additionalInformation?: string | readonly string[]
      }
    }[]
  }
  readonly MoreInformationFor114115?: {
    readonly flagStateHomeBase?: string | readonly string[]
    readonly PlaceRegisteredOfficePlaceBusinessAllInformation?: Address
    readonly PlaceResidencePersonConcerned?: Address
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
  readonly MoreInformationFor121?: {
    readonly applicableLegislationStartingDate?: string
    readonly actualNatureActivitiesInStateReceivingInstitution?: string | readonly string[]
    readonly actualPlaceActivitiesEmployeeStateReceivingInstitution?: string | readonly string[]
    readonly EmployerPostingUndertaking?: Employer
    readonly numberManagementStaffInStatePosting?: string | readonly string[]
    readonly numberManagementStaffInStateEmployment?: string | readonly string[]
    readonly numberPostedWorkersAllMemberStates?: string | readonly string[]
    readonly numberInternalManagementStaffInPostingState?: string | readonly string[]
    readonly totalNumberStaffInPostingState?: string | readonly string[]
    readonly placeRecruitmentPostedWorker?: string | readonly string[]
    readonly placeMajorityContractsSignedByPostingUndertaking?: string | readonly string[]
    readonly numberContractsExecutedInPostingStateInStateEmployment?: string | readonly string[]
    readonly turnoverAchievedInStatePostingEmploymentDuringPeriod?: string | readonly string[]
    readonly doesWorkerReplaceAnotherPostedWorkerIndicator?: boolean
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
  readonly MoreInformationFor122?: {
    readonly startingDateActivities?: string
    readonly actualNatureActivitiesInPostingState?: string | readonly string[]
    readonly actualNatureActivitiesInStateEmployment?: string | readonly string[]
    readonly maintenanceRequisiteMeans?: string | readonly string[]
    readonly AddressOfficeKeptDuringPostingPeriod?: Address
    readonly actualPlaceActivitiesInStateEmployment?: string | readonly string[]
    readonly informationWhetherTaxesArePaidInPostingState?: string | readonly string[]
    readonly informationWhetherContributionsArePaidInPostingState?: string | readonly string[]
    readonly vATNumberInPostingState?: string | readonly string[]
    readonly subscriptionChamberCommerceInPostingState?: string | readonly string[]
    readonly subscriptionProfessionalAssociationsInPostingState?: string | readonly string[]
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
  readonly MoreInformationFor131?: {
    readonly DurationActivities?: Period
    readonly placesActivities?: string | readonly string[]
    readonly workingTime?: string | readonly string[]
    readonly remunerationInEuro?: string | readonly string[]
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
  readonly MoreInformationFor132?: ActivitiesA006
  readonly MoreInformationFor133?: ActivitiesA006
  readonly RequestedForSituationsCoveredByArti8832004?: {
    readonly article?: string
    readonly other?: string | readonly string[]
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
  readonly RequestedInformationCannotProvided?: {
    readonly specificationInformation?: string | readonly string[]
    readonly reason?: string | readonly string[]
  }
}

/** Provisional Determination of Applicable Legislation. */
export interface A007 {
  readonly Person?: Person
  readonly CompetentInstitutionIfDiffersFromSending?: Institution
  readonly Addresses?: Addresses
  readonly Employer?: Employers
  readonly SelfEmployment?: SelfEmployments
  readonly PlaceWork?: PlacesOfWork
  readonly StatusPerson?: {
    readonly statusPerson?: string
  }
  readonly ProvisionalDecisionApplicableLegislation?: {
    readonly memberStateWhichLegislationApplies?: string
    readonly startingDate?: string
    readonly determinationAccordingTo?: string
    readonly dateRequestAccording61c?: string
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification of relevant information. */
export interface A008 {
  readonly Person?: Person
  readonly CompetentInstitutionIfDiffersFromSending?: Institution
  readonly NotificationChangesInRelevantData?: {
    readonly Person?: NameChild
    readonly Address?: AddressA008
    readonly PlaceWorkInHostCountry?: {
      readonly companyNameVesselName?: string | readonly string[]
      readonly Address?: AddressA008
    }
    readonly changeEffectiveFrom?: string | readonly string[]
    readonly ChangeInPeriod?: {
      readonly periodChange?: string | readonly string[]
      readonly actualStartingDate?: string
      readonly actualEndDate?: string
    }
  }
  readonly InformationWorkingInTwoOrMoreMemberStates?: {
    readonly stateResidence?: string | readonly string[]
    readonly startDateActivities?: string
  }
  readonly PlaceWork?: PlacesOfWork
}

/** Notification of posting. */
export interface A009 {
  readonly Person: {
    readonly PersonIdentification: {
      readonly familyName: string
      readonly forename: string
      readonly dateBirth: string
      readonly sex: CodeOf<'sex'>
      readonly familyNameAtBirth?: string
      readonly forenameAtBirth?: string
      readonly PINPersonInEachInstitution?: {
        readonly PersonalIdentificationNumber: readonly {
          readonly country: string
          readonly personalIdentificationNumber: string
          readonly sector?: string
          readonly Institution?: {
            readonly institutionID: string
            readonly institutionName?: string
          }
        }[]
      }
      readonly IfPINNotProvidedForEveryInstitutionPleaseProvide?: {
        readonly PlaceBirth?: {
          readonly town?: string
          readonly region?: string
          readonly country?: string
        }
        readonly fatherFamilyNameAtBirth?: string
        readonly forenameFather?: string
        readonly motherFamilyNameAtBirth?: string
        readonly forenameMother?: string
      }
    }
    readonly AdditionalInformationPerson?: {
      readonly nationality?: readonly string[]
    }
  }
  readonly CompetentInstitutionIfDiffersFromSending?: {
    readonly institutionID: string
    readonly institutionName?: string
  }
  readonly Addresses?: {
    readonly Address: readonly {
      readonly type?: CodeOf<'address-type'>
      readonly Address: {
        readonly street?: string
        readonly buildingName?: string
        readonly town: string
        readonly postalCode?: string
        readonly region?: string
        readonly country: string
      }
    }[]
  }
  readonly EmployerInPostingState?: {
    readonly Employer: readonly {
      readonly name: string
      readonly IdentificationNumbers?: {
        readonly IdentificationNumber: readonly {
          readonly number: string
          readonly type?: CodeOf<'identification-type'>
        }[]
      }
      readonly Address?: {
        readonly street?: string
        readonly buildingName?: string
        readonly town: string
        readonly postalCode?: string
        readonly region?: string
        readonly country: string
      }
    }[]
  }
  readonly EmployerInOtherMSConcerned?: {
    readonly Employer: readonly {
      readonly name: string
      readonly IdentificationNumbers?: {
        readonly IdentificationNumber: readonly {
          readonly number: string
          readonly type?: CodeOf<'identification-type'>
        }[]
      }
      readonly Address?: {
        readonly street?: string
        readonly buildingName?: string
        readonly town: string
        readonly postalCode?: string
        readonly region?: string
        readonly country: string
      }
    }[]
  }
  readonly SelfEmployment?: {
    readonly SelfEmployment: readonly {
      readonly name: string
      readonly IdentificationNumbers?: {
        readonly IdentificationNumber: readonly {
          readonly number: string
          readonly type?: CodeOf<'identification-type'>
        }[]
      }
      readonly Address?: {
        readonly street?: string
        readonly buildingName?: string
        readonly town: string
        readonly postalCode?: string
        readonly region?: string
        readonly country: string
      }
    }[]
  }
  readonly PlaceWork?: {
    readonly PlaceWork: readonly {
      readonly companyNameVesselName?: string
      readonly flagStateHomeBase?: string
      readonly Address?: {
        readonly street?: string
        readonly buildingName?: string
        readonly town?: string
        readonly postalCode?: string
        readonly region?: string
        readonly country: string
      }
      readonly noFixedAddressInStateWorkIndicator?: boolean
    }[]
  }
  readonly DecisionLegislationApplicable: {
    readonly Decision: {
      readonly InitialDecision: boolean
      readonly AmendingDecision?: {
        readonly datePreviousDecision: string
      }
    }
    readonly memberStateWhichLegislationApplies: string
    readonly theDecisionAppliesForDurationActivityIndicator?: boolean
    readonly PeriodForWhichDecisionApplies: {
      readonly FixedPeriod: {
        readonly startDate: string
        readonly endDate: string
      }
    }
  }
  readonly articleRegulationECNo8832004: CodeOf<'article-posting'>
  readonly AdditionalInformation?: {
    readonly additionalInformation: string
  }
}

/** Notification of Applicable Legislation. */
export interface A010 {
  readonly Person?: Person
  readonly CompetentInstitutionIfDiffersFromSending?: Institution
  readonly Addresses?: Addresses
  readonly EmployerInPostingState?: Employers
  readonly EmployerInOtherMSConcerned?: Employers
  readonly SelfEmployment?: SelfEmployments
  readonly PlaceWork?: PlacesOfWork
  readonly DecisionLegislationApplicable?: DecisionLegislationApplicable
  readonly articleRegulationECNo8832004?: string
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Acceptance of Request for Exception. */
export interface A011 {
  readonly Person?: Person
  readonly CompetentInstitutionIfDiffersFromSending?: Institution
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Acceptance of Decision on Applicable Legislation. */
export interface A012 {
  readonly Person?: Person
  readonly CompetentInstitutionIfDiffersFromSending?: Institution
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}
