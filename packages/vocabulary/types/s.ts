/** Content of the documents of sickness, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type {
  AdditionalInformationTreatment,
  Address,
  Amount,
  Decision,
  Employer,
  EmploymentPeriods,
  FixedPeriod,
  GlobalNoteCrnilp,
  IfChooseAFamilyMemberPleaseFillInSectionInsured,
  IfEntitlementOrNotThePerson,
  IfReplyContestation01,
  IfReplyContestation02,
  IfThisDocumentConcernsFamily,
  InformationConcerningEntitlementDocumentCancelled,
  InformationEntitlement,
  Institution,
  OffsettingReferences,
  OverpaymentReferences,
  PayInformationOnCreditNoteDetails,
  Period,
  Person,
  PersonAddress,
  PersonReceivingBenefits,
  ProvidedBenefitsS,
  References,
  ReferencesDa012,
  ReferencesDa012c,
  ReferencesDa016,
  ReferencesDa017,
  ReferencesDa018,
  ReferencesDa022,
  ReferencesDa022c,
  ReferencesDaS,
  ReplyDocument,
  SepaAccount,
} from './components.ts'

/** Information of payment of cash benefits - long term care. */
export interface S001 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly PeriodEntitlementCashBenefitsLongTermCare?: Period
}

/** Entitlement to Benefits in Kind - Long term care. */
export interface S003 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly InformationEntitlement?: InformationEntitlement
}

/** Information on Change of Entitlement to Benefits in Kind - Long term care. */
export interface S005 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly ChangeEntitlementBenefitsInKindLongTermCare?: IfEntitlementOrNotThePerson
}

/** Request for Status - Former Frontier Worker Or Family Member of Former Frontier Worker. */
export interface S006 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly RequestForInformationStatusApplicantTreatmentShe?: {
    readonly status?: string
    readonly informationAboutTreatmentInsuredPersonWishesContinue?: string | readonly string[]
  }
}

/** Information of status - Former Frontier Worker or Family Member of Former Frontier Worker. */
export interface S007 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly InformationStatusFormerFrontierWorkerOrFamily?: {
    readonly ThePersonMentionedAbove?: {
      readonly HasBeenEntitledAnOldAgeOrInvalidityPensionSince?: {
        readonly date?: string
      }
      readonly entitledContinuationTreatmentBasisArticle281RegulationA?: string | readonly string[]
      readonly ForPurposeArt282Or3Reg8832204DuringFollowing?: {
        readonly status?: string
        readonly DuringFollowingPeriodsInFiveYearsPreceding?: {
          readonly PrecedingPeriod?: readonly FixedPeriod[]
        }
      }
    }
  }
}

/** Entitlement document - Former Frontier Worker Or Family Member of Former Frontier Worker. */
export interface S008 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly StatusOfPersonForWhomAnEntitlementDocumentIssued?: {
    readonly status?: string
  }
  readonly ThePersonMentionedAboveEntitledTo?: {
    readonly entitledTo?: string
    readonly PleaseFillInFollowingIfEntitledToContinuation?: {
      readonly natureTreatmentOrIllness?: string | readonly string[]
    }
  }
  readonly StartingEndingDateEntitlement?: Period
}

/** Request for entitlement document - scheduled treatment outside Member State of residence. */
export interface S009 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly RequestForAuthorisationForScheduledTreatment?: {
    readonly conditionsSetInSecondSentenceArt202EC8832004AreMetIndicator?: boolean
    readonly FillInIfTheConditionsSetOutIn?: {
      readonly reason?: string
    }
    readonly RequestedPeriodEntitlement?: FixedPeriod
    readonly pleaseFindMedicalReportAttachedIndicator?: boolean
  }
  readonly Treatment?: AdditionalInformationTreatment
}

/** Reply to request for Entitlement Document - scheduled treatment outside Member State of residence. */
export interface S010 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly AuthorisationForScheduledTreatmentGranted?: {
    readonly StartingAndOrEndingDateEntitlement?: FixedPeriod
    readonly AdditionalInformationTreatment?: AdditionalInformationTreatment
    readonly entitlementDocumentAttachedIndicator?: boolean
  }
}

/** Information on urgent vitally necessary treatment - outside Member State of residence. */
export interface S011 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly InstitutionPlaceStay?: {
    readonly country?: string
    readonly Institution?: Institution
  }
  readonly StartingEndingDateEntitlement?: FixedPeriod
  readonly Attachments?: {
    readonly Attachment?: readonly {
      readonly attachments?: string
      readonly otherAttachments?: string | readonly string[]
    }[]
  }
  readonly Treatment?: AdditionalInformationTreatment
}

/** Acknowledgement of Receipt - Information on Authorisation for Urgent Vitally Necessary Treatment. */
export interface S012 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly AcknowledgementReceipt?: {
    readonly yourDocumentS011S2IssuedOn?: string | readonly string[]
    readonly dateReceipt?: string
  }
}

/** Request for information if treatment is provided for by Member State of stay - scheduled treatment. */
export interface S014 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly RequestForInformation?: {
    readonly Requests?: {
      readonly request?: readonly string[]
    }
  }
  readonly TreatmentSpecification?: AdditionalInformationTreatment
}

/** Information if treatment is provided for by Member State of stay - scheduled treatment. */
export interface S015 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly InformationAboutTreatment?: {
    readonly theTreatment?: string
    readonly treatmentPartiallyProvidedByOurLegislationReason?: string | readonly string[]
    readonly EstimatedCostsTreatment?: Amount
  }
}

/** Cancellation of Entitlement Document by the Competent Institution. */
export interface S016 {
  readonly Person?: Person
  readonly AddressOfPersonForWhomEntitlementDocument?: PersonAddress
  readonly PleaseFillInFollowingIfThisDocumentConcernsFamily?: IfThisDocumentConcernsFamily
  readonly InformationConcerningEntitlementDocumentCancelled?: InformationConcerningEntitlementDocumentCancelled
  readonly Cancellation?: {
    readonly endDateEntitlement?: string
    readonly reason?: string | readonly string[]
    readonly FillInIfReasonNoEntitlement?: {
      readonly date?: string
    }
  }
}

/** Reply to Cancellation of Entitlement Document by the Competent Institution. */
export interface S017 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly ReplyCancellation?: {
    readonly ReplyDocument?: ReplyDocument
    readonly Cancellation?: {
      readonly endDateEntitlement?: string
    }
  }
}

/** Cancellation of registration. */
export interface S018 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly PleaseFillInIfThisDocumentConcernsFamilyMember?: IfThisDocumentConcernsFamily
  readonly InformationConcerningEntitlementDocument?: {
    readonly document?: string
    readonly issuedOn?: string | readonly string[]
    readonly PeriodEntitlementDocument?: Period
  }
  readonly Cancellation?: {
    readonly endDateRegistration?: string
    readonly reason?: string | readonly string[]
    readonly PleaseFillInIfReasonInsuredInOurMemberState?: {
      readonly date?: string
    }
  }
}

/** Reply to cancellation of registration. */
export interface S019 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly ReplyCancellation?: {
    readonly ReplyDocument?: ReplyDocument
    readonly Cancellation?: {
      readonly endDateRegistration?: string
    }
  }
}

/** Claim interest on late payment - interest (ILP). */
export interface S026 {
  readonly GlobalNoteILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualClaims?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
    readonly dateSubmission?: string
  }
  readonly IndividualILPs?: {
    readonly IndividualILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCLAIMOCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly InitialClaimAmount?: Amount
      readonly interestRatePercentage?: string | readonly string[]
      readonly InterestPeriod?: FixedPeriod
      readonly numberMonthsDelay?: string | readonly string[]
      readonly InterestAmount?: Amount
    }[]
  }
}

/** Claim interest on late payment - interest (ILP): the child of a batch. */
export interface S026_Child {
  readonly IndividualILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCLAIMOCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly InitialClaimAmount?: Amount
    readonly interestRatePercentage?: string | readonly string[]
    readonly InterestPeriod?: FixedPeriod
    readonly numberMonthsDelay?: string | readonly string[]
    readonly InterestAmount?: Amount
  }
}

/** Claim interest on late payment - interest (ILP): the master of a batch. */
export interface S026_Master {
  readonly GlobalNoteILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualClaims?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
    readonly dateSubmission?: string
  }
}

/** Acknowledgement of claim for interest on late payment - interest (ACK_ILP). */
export interface S027 {
  readonly GlobalNoteAcknowledgementILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalACKILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualClaims?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly dateSubmission?: string
    readonly dateReceiptILP?: string
  }
}

/** Credit note for interest on late payment - interest (CRN_ILP). */
export interface S028 {
  readonly GlobalNoteCRNILP?: GlobalNoteCrnilp
  readonly IndividualCRNILPs?: {
    readonly IndividualCRNILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa022
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly AmountCreditNoteInterest?: Amount
    }[]
  }
}

/** Credit note for interest on late payment - interest (CRN_ILP): the child of a batch. */
export interface S028_Child {
  readonly IndividualCRNILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa022
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly AmountCreditNoteInterest?: Amount
  }
}

/** Credit note for interest on late payment - interest (CRN_ILP): the master of a batch. */
export interface S028_Master {
  readonly GlobalNoteCRNILP?: GlobalNoteCrnilp
}

/** Contestation of claim for interest on late payment - interest (COC_ILP). */
export interface S030 {
  readonly GlobalNoteCOCILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestations?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualCOCILPs?: {
    readonly IndividualCOCILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCILPNumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly InterestAmount?: Amount
      readonly refusalCode?: string | readonly string[]
      readonly refusalCodeOthers?: string | readonly string[]
    }[]
  }
}

/** Contestation of claim for interest on late payment - interest (COC_ILP): the child of a batch. */
export interface S030_Child {
  readonly IndividualCOCILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCILPNumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly InterestAmount?: Amount
    readonly refusalCode?: string | readonly string[]
    readonly refusalCodeOthers?: string | readonly string[]
  }
}

/** Contestation of claim for interest on late payment - interest (COC_ILP): the master of a batch. */
export interface S030_Master {
  readonly GlobalNoteCOCILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestations?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly dateSubmission?: string
  }
}

/** Reply to contestation of claim for interest on late payment - interest (RPY_COC_ILP). */
export interface S031 {
  readonly GlobalNoteRPYCOCILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberContestationReplies?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualRPYCOCILPs?: {
    readonly IndividualRPYCOCILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly globalRPYCOCILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCILPNumberDebtorLiaisonBody?: string | readonly string[]
        readonly individualRPYCOCILPNumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly InterestAmount?: Amount
      readonly replyCode?: string | readonly string[]
      readonly PleaseFillInFollowingIfReplyCode01?: IfReplyContestation01
    }[]
  }
}

/** Reply to contestation of claim for interest on late payment - interest (RPY_COC_ILP): the child of a batch. */
export interface S031_Child {
  readonly IndividualRPYCOCILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly globalRPYCOCILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCILPNumberDebtorLiaisonBody?: string | readonly string[]
      readonly individualRPYCOCILPNumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly InterestAmount?: Amount
    readonly replyCode?: string | readonly string[]
    readonly PleaseFillInFollowingIfReplyCode01?: IfReplyContestation01
  }
}

/** Reply to contestation of claim for interest on late payment - interest (RPY_COC_ILP): the master of a batch. */
export interface S031_Master {
  readonly GlobalNoteRPYCOCILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberContestationReplies?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly dateSubmission?: string
  }
}

/** Information on payment - interest (PAY_ILP). */
export interface S032 {
  readonly GlobalNotePAYILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualPayments?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly TotalCreditNoteAmount?: Amount
    readonly TotalPaymentAmount?: Amount
    readonly dateSubmission?: string
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
  }
  readonly IndividualPAYILPs?: {
    readonly IndividualPAYILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalPAYILPReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualPAYILPNumberDebtorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly TotalAmountIndividualInterests?: Amount
      readonly TotalIndividualAmountAcceptedContestations?: Amount
      readonly TotalIndividualCreditNoteAmount?: Amount
      readonly TotalPaymentAmount?: Amount
    }[]
  }
}

/** Information on payment - interest (PAY_ILP): the child of a batch. */
export interface S032_Child {
  readonly IndividualPAYILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalPAYILPReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualPAYILPNumberDebtorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly TotalAmountIndividualInterests?: Amount
    readonly TotalIndividualAmountAcceptedContestations?: Amount
    readonly TotalIndividualCreditNoteAmount?: Amount
    readonly TotalPaymentAmount?: Amount
  }
}

/** Information on payment - interest (PAY_ILP): the master of a batch. */
export interface S032_Master {
  readonly GlobalNotePAYILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualPayments?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly TotalCreditNoteAmount?: Amount
    readonly TotalPaymentAmount?: Amount
    readonly dateSubmission?: string
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
  }
}

/** Contestation of credit note for interest on late payment - interest (COC_CRN_ILP). */
export interface S033 {
  readonly GlobalNoteCOCCRNILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestation?: string | readonly string[]
    readonly TotalAmountCreditNotesContestation?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualCOCCRNILPs?: {
    readonly IndividualCOCCRNILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa022c
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly AmountCreditNoteInCreditorCurrency?: Amount
      readonly refusalCodeCRN?: string
      readonly PleaseFillInFollowingIfRefusalCodeCRN99?: {
        readonly otherReason?: string | readonly string[]
      }
    }[]
  }
}

/** Contestation of credit note for interest on late payment - interest (COC_CRN_ILP): the child of a batch. */
export interface S033_Child {
  readonly IndividualCOCCRNILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa022c
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly AmountCreditNoteInCreditorCurrency?: Amount
    readonly refusalCodeCRN?: string
    readonly PleaseFillInFollowingIfRefusalCodeCRN99?: {
      readonly otherReason?: string | readonly string[]
    }
  }
}

/** Contestation of credit note for interest on late payment - interest (COC_CRN_ILP): the master of a batch. */
export interface S033_Master {
  readonly GlobalNoteCOCCRNILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestation?: string | readonly string[]
    readonly TotalAmountCreditNotesContestation?: Amount
    readonly dateSubmission?: string
  }
}

/** Reply to contestation of credit note for interest on late payment - interest (RPY_COC_CRN_ILP). */
export interface S034 {
  readonly GlobalNoteRPYCOCCRNILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly gLobalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberRPYCOCCRNILP?: string | readonly string[]
    readonly TotalAmountAcceptedCreditNotesContestations?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualRPYCOCCRNILPs?: {
    readonly IndividualRPYCOCCRNILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly globalRPYCOCCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCCRNILPNumberDebtorLiaisonBody?: string | readonly string[]
        readonly individualRPYCOCCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly AmountCreditNoteInCreditorCurrency?: Amount
      readonly replyCode?: string | readonly string[]
      readonly PleaseFillInFollowingIfReplyCode03Rectified?: {
        readonly rectifiedClaimNumber?: string | readonly string[]
      }
    }[]
  }
}

/** Reply to contestation of credit note for interest on late payment - interest (RPY_COC_CRN_ILP): the child of a batch. */
export interface S034_Child {
  readonly IndividualRPYCOCCRNILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly globalRPYCOCCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCCRNILPNumberDebtorLiaisonBody?: string | readonly string[]
      readonly individualRPYCOCCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly AmountCreditNoteInCreditorCurrency?: Amount
    readonly replyCode?: string | readonly string[]
    readonly PleaseFillInFollowingIfReplyCode03Rectified?: {
      readonly rectifiedClaimNumber?: string | readonly string[]
    }
  }
}

/** Reply to contestation of credit note for interest on late payment - interest (RPY_COC_CRN_ILP): the master of a batch. */
export interface S034_Master {
  readonly GlobalNoteRPYCOCCRNILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly gLobalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberRPYCOCCRNILP?: string | readonly string[]
    readonly TotalAmountAcceptedCreditNotesContestations?: Amount
    readonly dateSubmission?: string
  }
}

/** Request for extension of entitlement document - scheduled treatment. */
export interface S035 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly RequestForExtensionEntitlementDocumentFor?: {
    readonly theS2IssuedOn?: string | readonly string[]
    readonly RequestedStartingEndingDateExtensionEntitlement?: FixedPeriod
    readonly pleaseFindMedicalReportAttachedIndicator?: boolean
  }
  readonly AdditionalInformationTreatment?: AdditionalInformationTreatment
}

/** Reply to request for extension of entitlement document - scheduled treatment. */
export interface S037 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly AuthorisationForExtensionEntitlementDocument?: {
    readonly ExtensionEntitlementDocumentForGranted?: {
      readonly StartingEndingDateEntitlement?: FixedPeriod
      readonly AdditionalInformationTreatment?: AdditionalInformationTreatment
    }
  }
}

/** Request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity. */
export interface S040 {
  readonly Person?: Person
  readonly AddressPerson?: PersonAddress
  readonly Request?: {
    readonly typeBenefitConcerned?: string
    readonly natureBenefitConcerned?: string
    readonly PeriodConcerned?: Period
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to Request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity. */
export interface S041 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly Reply?: {
    readonly inReplyS040?: string
  }
  readonly ReplyRequestForPeriods?: {
    readonly InsurancePeriods?: {
      readonly InsurancePeriod?: readonly {
        readonly Period?: Period
        readonly insurance?: string
      }[]
    }
    readonly EmploymentPeriods?: EmploymentPeriods
    readonly SelfEmploymentPeriods?: {
      readonly SelfEmploymentPeriod?: readonly FixedPeriod[]
    }
    readonly ResidencePeriods?: {
      readonly ResidencePeriod?: readonly FixedPeriod[]
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for Entitlement Document - Temporary Stay. */
export interface S044 {
  readonly Person?: Person
  readonly AddressOfPersonForWhomAnEntitlementDocument?: Address
  readonly RequestedPeriodEntitlement?: FixedPeriod
}

/** Entitlement Document - Temporary Stay. */
export interface S045 {
  readonly Person?: Person
  readonly AddressOfPersonForWhomAnEntitlementDocumentIssued?: Address
  readonly InfoEntitlement?: {
    readonly PeriodEntitlement?: FixedPeriod
  }
}

/** Information on Payment or Not of Cash Benefits. */
export interface S046 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly TypeBenefitsConcerned?: {
    readonly typeBenefitConcerned?: string
  }
  readonly Decision?: {
    readonly weNotifiedInsuredPersonOurDecisionTo?: string
    readonly PeriodConcerned?: Period
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information Related to Cash Benefits in Respect of Incapacity for Work or other crucial information - given by competent institution. */
export interface S047 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly WeInformAbout?: {
    readonly typeInformation?: readonly string[]
    readonly FillInIfTypeInformationTheLastDay?: {
      readonly lastDayPersonReceivesCashBenefitsForWorkIncapacity?: string | readonly string[]
    }
    readonly FillInIfTypeInformationOther?: {
      readonly otherCrucialInformationOrAnyAdditionalInformation?: string | readonly string[]
    }
  }
}

/** Information on the End of Incapacity for Work or other Crucial Information - Given by institution of Residence or Stay. */
export interface S048 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly WeInformAbout?: {
    readonly typeInformation?: readonly string[]
    readonly TheLastDayIncapacityForWorkPersonConcerned?: {
      readonly theLastDayIncapacityForWorkPersonConcerned?: string | readonly string[]
    }
    readonly OtherCrucialInformation?: {
      readonly otherCrucialInformationOrAnyAdditionalInformation?: string | readonly string[]
    }
  }
  readonly Attachments?: {
    readonly document?: string | readonly string[]
  }
}

/** Dispute of date. */
export interface S050 {
  readonly Person?: Person
  readonly OriginalData?: {
    readonly concernsSED?: string
    readonly issuedDateSending?: string
    readonly PeriodMentionedByInstitution?: Period
  }
  readonly OurOpinion?: Decision
  readonly Reason?: {
    readonly reason?: string | readonly string[]
  }
}

/** Request for refund of overpayment (RRO). */
export interface S051 {
  readonly GlobalNoteRRO?: {
    readonly globalRROReferenceLiaisonBody?: string | readonly string[]
    readonly identificationSender?: string
    readonly totalNumberIndividualsRRO?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly financialYear?: string | readonly string[]
    readonly dateSubmission?: string
  }
  readonly IndividualRROs?: {
    readonly IndividualRRO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalRROReferenceLiaisonBody?: string | readonly string[]
        readonly globalCLAIMOILPReferenceLiaisonBody?: string | readonly string[]
        readonly individualRRONumberLiaisonBody?: string | readonly string[]
        readonly individualCLAIMOILPNumberLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly RefundPeriod?: FixedPeriod
      readonly dateCreditorInstitutionRecordedRRO?: string
      readonly numberMonths?: string | readonly string[]
      readonly RefundAmount?: Amount
      readonly refundReason?: string | readonly string[]
      readonly PleaseFillInFollowingIfRefundCode?: {
        readonly dateRefundCode?: string
      }
      readonly PleaseFillInFollowingIfRefundCode99Other?: {
        readonly other?: string | readonly string[]
      }
      readonly AmountBenefits?: Amount
    }[]
  }
}

/** Request for refund of overpayment (RRO): the child of a batch. */
export interface S051_Child {
  readonly IndividualRRO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalRROReferenceLiaisonBody?: string | readonly string[]
      readonly globalCLAIMOILPReferenceLiaisonBody?: string | readonly string[]
      readonly individualRRONumberLiaisonBody?: string | readonly string[]
      readonly individualCLAIMOILPNumberLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly RefundPeriod?: FixedPeriod
    readonly dateCreditorInstitutionRecordedRRO?: string
    readonly numberMonths?: string | readonly string[]
    readonly RefundAmount?: Amount
    readonly refundReason?: string | readonly string[]
    readonly PleaseFillInFollowingIfRefundCode?: {
      readonly dateRefundCode?: string
    }
    readonly PleaseFillInFollowingIfRefundCode99Other?: {
      readonly other?: string | readonly string[]
    }
    readonly AmountBenefits?: Amount
  }
}

/** Request for refund of overpayment (RRO): the master of a batch. */
export interface S051_Master {
  readonly GlobalNoteRRO?: {
    readonly globalRROReferenceLiaisonBody?: string | readonly string[]
    readonly identificationSender?: string
    readonly totalNumberIndividualsRRO?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly financialYear?: string | readonly string[]
    readonly dateSubmission?: string
  }
}

/** Acceptance of Request for refund of overpayment (ACP_RRO). */
export interface S053A {
  readonly GlobalNoteACPRRO?: {
    readonly globalRROReferenceLiaisonBody?: string | readonly string[]
    readonly globalACPRROReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberAcceptedIndividualRRO?: string | readonly string[]
    readonly TotalAmount?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualACPRROs?: {
    readonly IndividualACPRRO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalRROReferenceLiaisonBody?: string | readonly string[]
        readonly globalACPRROReferenceLiaisonBody?: string | readonly string[]
        readonly individualRRONumberLiaisonBody?: string | readonly string[]
        readonly individualACPRRONumberLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly RefundPeriod?: FixedPeriod
      readonly RefundAmount?: Amount
    }[]
  }
}

/** Acceptance of Request for refund of overpayment (ACP_RRO): the child of a batch. */
export interface S053A_Child {
  readonly IndividualACPRRO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalRROReferenceLiaisonBody?: string | readonly string[]
      readonly globalACPRROReferenceLiaisonBody?: string | readonly string[]
      readonly individualRRONumberLiaisonBody?: string | readonly string[]
      readonly individualACPRRONumberLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly RefundPeriod?: FixedPeriod
    readonly RefundAmount?: Amount
  }
}

/** Acceptance of Request for refund of overpayment (ACP_RRO): the master of a batch. */
export interface S053A_Master {
  readonly GlobalNoteACPRRO?: {
    readonly globalRROReferenceLiaisonBody?: string | readonly string[]
    readonly globalACPRROReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberAcceptedIndividualRRO?: string | readonly string[]
    readonly TotalAmount?: Amount
    readonly dateSubmission?: string
  }
}

/** Contestation of Request for refund of overpayment (COC_RRO). */
export interface S053C {
  readonly GlobalNoteCOCRRO?: {
    readonly globalReferenceLiaisonBody?: string | readonly string[]
    readonly globalCOCRROLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestations?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualCOCRROs?: {
    readonly IndividualCOCRRO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalRROReferenceLiaisonBody?: string | readonly string[]
        readonly globalCOCRROReferenceLiaisonBody?: string | readonly string[]
        readonly individualRRONumberLiaisonBody?: string | readonly string[]
        readonly individualCOCRRONumberLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly RefundPeriod?: FixedPeriod
      readonly RefundAmount?: Amount
      readonly contestationReasons?: string | readonly string[]
      readonly PleaseFillInFollowingIfReply02WeDoNotAccept?: {
        readonly requestedAdditionalInformation?: string | readonly string[]
      }
      readonly PleaseFillInFollowingIfReply99Other?: {
        readonly other?: string | readonly string[]
      }
      readonly dateIssueRPYRRO?: string
    }[]
  }
}

/** Contestation of Request for refund of overpayment (COC_RRO): the child of a batch. */
export interface S053C_Child {
  readonly IndividualCOCRRO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalRROReferenceLiaisonBody?: string | readonly string[]
      readonly globalCOCRROReferenceLiaisonBody?: string | readonly string[]
      readonly individualRRONumberLiaisonBody?: string | readonly string[]
      readonly individualCOCRRONumberLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly RefundPeriod?: FixedPeriod
    readonly RefundAmount?: Amount
    readonly contestationReasons?: string | readonly string[]
    readonly PleaseFillInFollowingIfReply02WeDoNotAccept?: {
      readonly requestedAdditionalInformation?: string | readonly string[]
    }
    readonly PleaseFillInFollowingIfReply99Other?: {
      readonly other?: string | readonly string[]
    }
    readonly dateIssueRPYRRO?: string
  }
}

/** Contestation of Request for refund of overpayment (COC_RRO): the master of a batch. */
export interface S053C_Master {
  readonly GlobalNoteCOCRRO?: {
    readonly globalReferenceLiaisonBody?: string | readonly string[]
    readonly globalCOCRROLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestations?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly dateSubmission?: string
  }
}

/** Reply to Contestation of Request for refund of overpayment (RPY_COC_RRO). */
export interface S053R {
  readonly GlobalNoteRPYCOCRRO?: {
    readonly globalRROReferenceLiaisonBody?: string | readonly string[]
    readonly globalCOCRROReferenceLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCRROReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestationRepliesRRO?: string | readonly string[]
    readonly TotalAmountAcceptedContestations?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualRPYCOCRROs?: {
    readonly IndividualRPYCOCRRO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalRROReferenceLiaisonBody?: string | readonly string[]
        readonly globalCOCRROReferenceLiaisonBody?: string | readonly string[]
        readonly globalRPYCOCRROReferenceLiaisonBody?: string | readonly string[]
        readonly individualRRONumberLiaisonBody?: string | readonly string[]
        readonly individualCOCRRONumberLiaisonBody?: string | readonly string[]
        readonly individualRPYCOCRRONumberLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly RefundPeriod?: FixedPeriod
      readonly dateCreditorDebtorInstitutionRecordedRRO?: string
      readonly numberMonths?: string | readonly string[]
      readonly RefundAmount?: Amount
      readonly replyContestation?: string | readonly string[]
      readonly PleaseFillInFollowingIfReplyContestation02?: IfReplyContestation02
      readonly PleaseFillInFollowingIfReplyContestation03?: {
        readonly additionalInformation?: string | readonly string[]
      }
    }[]
  }
}

/** Reply to Contestation of Request for refund of overpayment (RPY_COC_RRO): the child of a batch. */
export interface S053R_Child {
  readonly IndividualRPYCOCRRO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalRROReferenceLiaisonBody?: string | readonly string[]
      readonly globalCOCRROReferenceLiaisonBody?: string | readonly string[]
      readonly globalRPYCOCRROReferenceLiaisonBody?: string | readonly string[]
      readonly individualRRONumberLiaisonBody?: string | readonly string[]
      readonly individualCOCRRONumberLiaisonBody?: string | readonly string[]
      readonly individualRPYCOCRRONumberLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly RefundPeriod?: FixedPeriod
    readonly dateCreditorDebtorInstitutionRecordedRRO?: string
    readonly numberMonths?: string | readonly string[]
    readonly RefundAmount?: Amount
    readonly replyContestation?: string | readonly string[]
    readonly PleaseFillInFollowingIfReplyContestation02?: IfReplyContestation02
    readonly PleaseFillInFollowingIfReplyContestation03?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
}

/** Reply to Contestation of Request for refund of overpayment (RPY_COC_RRO): the master of a batch. */
export interface S053R_Master {
  readonly GlobalNoteRPYCOCRRO?: {
    readonly globalRROReferenceLiaisonBody?: string | readonly string[]
    readonly globalCOCRROReferenceLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCRROReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestationRepliesRRO?: string | readonly string[]
    readonly TotalAmountAcceptedContestations?: Amount
    readonly dateSubmission?: string
  }
}

/** Information on refund of overpayment (IRO_RRO). */
export interface S054 {
  readonly GlobalNoteIRORRO?: {
    readonly globalRROReferenceLiaisonBody?: string | readonly string[]
    readonly globalIRORROReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIRORRO?: string | readonly string[]
    readonly TotalAmount?: Amount
    readonly dateSubmission?: string
    readonly offsetAgainstGlobalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
  }
  readonly IndividualIRORROs?: {
    readonly IndividualIRORRO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalRROReferenceLiaisonBody?: string | readonly string[]
        readonly globalACPRROReferenceLiaisonBody?: string | readonly string[]
        readonly globalIRORROReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualRRONumberLiaisonBody?: string | readonly string[]
        readonly individualACPRRONumberLiaisonBody?: string | readonly string[]
        readonly individualIRORRONumberDebtorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly RefundPeriod?: FixedPeriod
      readonly RefundAmount?: Amount
    }[]
  }
}

/** Information on refund of overpayment (IRO_RRO): the child of a batch. */
export interface S054_Child {
  readonly IndividualIRORRO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalRROReferenceLiaisonBody?: string | readonly string[]
      readonly globalACPRROReferenceLiaisonBody?: string | readonly string[]
      readonly globalIRORROReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualRRONumberLiaisonBody?: string | readonly string[]
      readonly individualACPRRONumberLiaisonBody?: string | readonly string[]
      readonly individualIRORRONumberDebtorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly RefundPeriod?: FixedPeriod
    readonly RefundAmount?: Amount
  }
}

/** Information on refund of overpayment (IRO_RRO): the master of a batch. */
export interface S054_Master {
  readonly GlobalNoteIRORRO?: {
    readonly globalRROReferenceLiaisonBody?: string | readonly string[]
    readonly globalIRORROReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIRORRO?: string | readonly string[]
    readonly TotalAmount?: Amount
    readonly dateSubmission?: string
    readonly offsetAgainstGlobalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
  }
}

/** Application for Cash Benefits. */
export interface S055 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly CertificateIncapacityWork?: {
    readonly thePersonMentionedAboveAppliedForCashBenefitsOn?: string | readonly string[]
    readonly typeBenefit?: string
    readonly pleaseFindAttached?: string
    readonly FillInIfPleaseFindAttachedOther?: {
      readonly otherDocument?: string | readonly string[]
    }
    readonly AccordingDocumentMentionedAbovePersonIncapable?: Period
    readonly ChildBirth?: {
      readonly expectedDateDelivery?: string
      readonly dateChildBirth?: string
    }
  }
  readonly Employer?: Employer
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification of Application for Cash Benefits - Long Term Care. */
export interface S056 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly NotificationApplicationForCashBenefitsLongTerm?: {
    readonly dateApplication?: string
  }
}

/** Reply to notification of application for Cash Benefits - Long Term Care. */
export interface S057 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly ReferringRequest?: {
    readonly issuedOn?: string | readonly string[]
  }
  readonly InformationEntitlement?: InformationEntitlement
}

/** Request for reimbursement rates - stay. */
export interface S067 {
  readonly Person?: Person
  readonly InformationTreatment?: {
    readonly treatmentHasBeenProvidedInTown?: string | readonly string[]
    readonly typeTreatment?: string
  }
}

/** Reply reimbursement rates - stay. */
export interface S068 {
  readonly Person?: Person
  readonly InformationReimbursementRates?: {
    readonly typeTreatment?: string
    readonly reimbursementIndicator?: boolean
    readonly FillInIfInformationReimbursement?: {
      readonly CostTreatment?: Amount
      readonly AmountReimbursed?: Amount
    }
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for entitlement document - residence. */
export interface S071 {
  readonly Person?: Person
  readonly AddressOfPersonForWhomAnEntitlementDocument?: PersonAddress
  readonly StatusOfPersonForWhomAnEntitlementDocument?: {
    readonly status?: string | readonly string[]
  }
  readonly IfChooseAFamilyMemberPleaseFillInSectionInsured?: IfChooseAFamilyMemberPleaseFillInSectionInsured
  readonly PeriodEntitlement?: Period
}

/** Entitlement document - residence. */
export interface S072 {
  readonly Person?: Person
  readonly PersonAddress?: PersonAddress
  readonly StatusOfPersonForWhomAnEntitlementDocument?: {
    readonly status?: string | readonly string[]
  }
  readonly PleaseFillInIfStatusPersonFamilyMemberInsured?: IfChooseAFamilyMemberPleaseFillInSectionInsured
  readonly InformationEntitlement?: {
    readonly informationEntitlementIndicator?: boolean
    readonly PeriodEntitlement?: Period
  }
  readonly InformationNoEntitlement?: {
    readonly reason?: string | readonly string[]
    readonly FillInIfReasonNoEntitlement?: {
      readonly date?: string
    }
  }
}

/** Information of registration - residence. */
export interface S073 {
  readonly Person?: Person
  readonly AddressOfPersonForWhomInformationRegistrationSent?: PersonAddress
  readonly Status?: {
    readonly status?: string | readonly string[]
  }
  readonly FillInIfStatusPersonFamilyMember?: IfChooseAFamilyMemberPleaseFillInSectionInsured
  readonly ConcernsDocument?: {
    readonly typeDocument?: string
    readonly issuedOn?: string | readonly string[]
  }
  readonly Entitlement?: {
    readonly entitlementDocument?: string
    readonly issuedOn?: string | readonly string[]
  }
  readonly InformationRegistration?: {
    readonly informationRegistration?: string | readonly string[]
    readonly PeriodRegistration?: {
      readonly RegistrationPeriod?: Period
    }
    readonly ReasonForRefusalRegistration?: {
      readonly reason?: string | readonly string[]
      readonly FillInIfReasonInsuredEmployed?: {
        readonly date?: string
      }
    }
  }
}

/** Cancellation of Entitlement Document - Former Frontier Worker - Family Member of Former Frontier Worker. */
export interface S077 {
  readonly Person?: Person
  readonly AddressPersonForWhomEntitlementCancelled?: PersonAddress
  readonly Status?: {
    readonly status?: string
  }
  readonly InformationConcerningEntitlementDocument?: InformationConcerningEntitlementDocumentCancelled
  readonly Cancellation?: {
    readonly endDateEntitlement?: string
    readonly reasonForCancellation?: string
    readonly FillInIfReasonsForCancellation?: {
      readonly otherReason?: string | readonly string[]
    }
  }
}

/** Claim for reimbursement (CLA). */
export interface S080 {
  readonly GlobalNoteCLA?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly TotalAmountBenefits?: Amount
    readonly halfYearNumberAtCreditorInstitution?: string | readonly string[]
    readonly financialYearNumberAtCreditorInstitution?: string | readonly string[]
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
    readonly dateOfSubmission?: string
  }
  readonly IndividualCLAs?: {
    readonly IndividualCLA?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDaS
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly EntitlementDocument?: {
        readonly document?: string
        readonly PleaseFillInFollowingIfProvisionalReplacement01?: {
          readonly eHICNumber?: string | readonly string[]
          readonly EntitlementValidityPeriod?: FixedPeriod
        }
      }
      readonly TotalIndividualAmountBenefits?: Amount
      readonly ProvidedBenefits?: ProvidedBenefitsS
    }[]
  }
}

/** Claim for reimbursement (CLA): the child of a batch. */
export interface S080_Child {
  readonly IndividualCLA?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDaS
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly EntitlementDocument?: {
      readonly document?: string
      readonly PleaseFillInFollowingIfProvisionalReplacement01?: {
        readonly eHICNumber?: string | readonly string[]
        readonly EntitlementValidityPeriod?: FixedPeriod
      }
    }
    readonly TotalIndividualAmountBenefits?: Amount
    readonly ProvidedBenefits?: ProvidedBenefitsS
  }
}

/** Claim for reimbursement (CLA): the master of a batch. */
export interface S080_Master {
  readonly GlobalNoteCLA?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly TotalAmountBenefits?: Amount
    readonly halfYearNumberAtCreditorInstitution?: string | readonly string[]
    readonly financialYearNumberAtCreditorInstitution?: string | readonly string[]
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
    readonly dateOfSubmission?: string
  }
}

/** Acknowledgment of claim for reimbursement (ACK_CLA). */
export interface S081 {
  readonly GlobalNoteAcknowledgementClaim?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalACKCLADebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly TotalAmountBenefits?: Amount
    readonly dateOfReceipt?: string
    readonly dateOfSubmission?: string
  }
}

/** Contestation of individual claim (COC). */
export interface S082 {
  readonly GlobalNoteCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfContestations?: string | readonly string[]
    readonly TotalAmountContestations?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualCOCs?: {
    readonly IndividualCOC?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa016
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly contestationRefusalCode?: string
      readonly PleaseFillInIfContestationRefusalCode?: {
        readonly contestationRefusalCodeInfoDate?: string
      }
      readonly IndividualAmountContestation?: Amount
    }[]
  }
}

/** Contestation of individual claim (COC): the child of a batch. */
export interface S082_Child {
  readonly IndividualCOC?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa016
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly contestationRefusalCode?: string
    readonly PleaseFillInIfContestationRefusalCode?: {
      readonly contestationRefusalCodeInfoDate?: string
    }
    readonly IndividualAmountContestation?: Amount
  }
}

/** Contestation of individual claim (COC): the master of a batch. */
export interface S082_Master {
  readonly GlobalNoteCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfContestations?: string | readonly string[]
    readonly TotalAmountContestations?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Acknowledgement of contestation of individual claim (ACK_COC). */
export interface S083 {
  readonly GlobalNoteACKCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalACKCOCReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfContestations?: string | readonly string[]
    readonly TotalAmountContestations?: Amount
    readonly dateOfReceipt?: string
    readonly dateOfSubmission?: string
  }
}

/** Reply on contestation of individual claim (RPY_COC). */
export interface S084 {
  readonly GlobalNoteRPYCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfContestationReplies?: string | readonly string[]
    readonly TotalAmountAcceptedContestations?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualRPYCOCs?: {
    readonly IndividualRPYCOC?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa017
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly contestationReplyCode?: string | readonly string[]
      readonly FillInFollowingIfContestationReplyCode02Or07?: {
        readonly contestationReplyCodeDate?: string
      }
      readonly IndividualAmountAcceptedContestations?: Amount
    }[]
  }
}

/** Reply on contestation of individual claim (RPY_COC): the child of a batch. */
export interface S084_Child {
  readonly IndividualRPYCOC?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa017
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly contestationReplyCode?: string | readonly string[]
    readonly FillInFollowingIfContestationReplyCode02Or07?: {
      readonly contestationReplyCodeDate?: string
    }
    readonly IndividualAmountAcceptedContestations?: Amount
  }
}

/** Reply on contestation of individual claim (RPY_COC): the master of a batch. */
export interface S084_Master {
  readonly GlobalNoteRPYCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfContestationReplies?: string | readonly string[]
    readonly TotalAmountAcceptedContestations?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Credit note (CRN). */
export interface S085 {
  readonly GlobalNoteCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotes?: string | readonly string[]
    readonly TotalAmountCreditNotes?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualCRNs?: {
    readonly IndividualCRN?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa012
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly TotalIndividualAmountCreditNote?: Amount
      readonly CreditNoteBenefits?: ProvidedBenefitsS
    }[]
  }
}

/** Credit note (CRN): the child of a batch. */
export interface S085_Child {
  readonly IndividualCRN?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa012
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly TotalIndividualAmountCreditNote?: Amount
    readonly CreditNoteBenefits?: ProvidedBenefitsS
  }
}

/** Credit note (CRN): the master of a batch. */
export interface S085_Master {
  readonly GlobalNoteCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotes?: string | readonly string[]
    readonly TotalAmountCreditNotes?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Contestation of Credit note (COC_CRN). */
export interface S087 {
  readonly GlobalNoteCOCCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfCreditNotesContestations?: string | readonly string[]
    readonly TotalAmountCreditNotesContestations?: Amount
    readonly TotalAmountCreditNotes?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualCOCCRNs?: {
    readonly IndividualCOCCRN?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa012c
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly creditNoteContestationRefusalCode?: string
      readonly PleaseFillInIfCreditNoteContestation?: {
        readonly creditNoteContestationRefusalCodeOther?: string | readonly string[]
      }
      readonly AmountContestations?: Amount
      readonly AmountCreditNotes?: Amount
    }[]
  }
}

/** Contestation of Credit note (COC_CRN): the child of a batch. */
export interface S087_Child {
  readonly IndividualCOCCRN?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa012c
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly creditNoteContestationRefusalCode?: string
    readonly PleaseFillInIfCreditNoteContestation?: {
      readonly creditNoteContestationRefusalCodeOther?: string | readonly string[]
    }
    readonly AmountContestations?: Amount
    readonly AmountCreditNotes?: Amount
  }
}

/** Contestation of Credit note (COC_CRN): the master of a batch. */
export interface S087_Master {
  readonly GlobalNoteCOCCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfCreditNotesContestations?: string | readonly string[]
    readonly TotalAmountCreditNotesContestations?: Amount
    readonly TotalAmountCreditNotes?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Reply on contestation of Credit note (RPY_COC_CRN). */
export interface S088 {
  readonly GlobalNoteRPYCOCCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestationReplies?: string | readonly string[]
    readonly TotalAmountAcceptedCreditNotesContestations?: Amount
    readonly TotalAmountCreditNotes?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualRPYCOCCRNs?: {
    readonly IndividualRPYCOCCRN?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: References
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly replyCreditNoteContestationReplyCode?: string
      readonly RectifiedCorrespondingClaimNumber?: {
        readonly replyCreditNoteContestationReplyCodeCLANumber?: string | readonly string[]
      }
    }[]
  }
}

/** Reply on contestation of Credit note (RPY_COC_CRN): the child of a batch. */
export interface S088_Child {
  readonly IndividualRPYCOCCRN?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: References
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly replyCreditNoteContestationReplyCode?: string
    readonly RectifiedCorrespondingClaimNumber?: {
      readonly replyCreditNoteContestationReplyCodeCLANumber?: string | readonly string[]
    }
  }
}

/** Reply on contestation of Credit note (RPY_COC_CRN): the master of a batch. */
export interface S088_Master {
  readonly GlobalNoteRPYCOCCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestationReplies?: string | readonly string[]
    readonly TotalAmountAcceptedCreditNotesContestations?: Amount
    readonly TotalAmountCreditNotes?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Information on down payments (IDP). */
export interface S089 {
  readonly GlobalNoteIDP?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalIDPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly TotalAmountBenefits?: Amount
    readonly TotalAmountDownPayment?: Amount
    readonly downPaymentPercentageTotalAmountBenefits?: string | readonly string[]
    readonly dateOfSubmission?: string
  }
}

/** Reply to information on down payments (RPY_IDP). */
export interface S090 {
  readonly GlobalNoteRPYIDP?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalIDPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYIDPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly TotalAmountDownPayment?: Amount
    readonly TotalAmountBenefits?: Amount
    readonly downPaymentPercentageTotalAmountBenefits?: string | readonly string[]
    readonly rPYIDPReplyCode?: string
    readonly dateOfSubmission?: string
  }
}

/** Information on payment of individual claim (PAY). */
export interface S091 {
  readonly GlobalNotePAY?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualPayments?: string | readonly string[]
    readonly TotalPaymentAmountPaid?: Amount
    readonly TotalAmountCreditNotes?: Amount
    readonly TotalAmountContestations?: Amount
    readonly TotalAmountBenefits?: Amount
    readonly TotalAmountDownPayment?: Amount
    readonly TotalAmountOverpayment?: Amount
    readonly OverpaymentReferences?: OverpaymentReferences
    readonly OffsettingReferences?: OffsettingReferences
    readonly dateOfSubmission?: string
  }
  readonly IndividualPAYs?: {
    readonly IndividualPAY?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa018
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly TotalIndividualAmountPayment?: Amount
      readonly TotalIndividualAmountBenefits?: Amount
      readonly TotalIndividualAmountCreditNotes?: Amount
      readonly PayInformationCreditNotes?: {
        readonly PAYInformationOnCreditNote?: readonly PayInformationOnCreditNoteDetails[]
      }
      readonly TotalIndividualAmountContestations?: Amount
    }[]
  }
}

/** Information on payment of individual claim (PAY): the child of a batch. */
export interface S091_Child {
  readonly IndividualPAY?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa018
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly TotalIndividualAmountPayment?: Amount
    readonly TotalIndividualAmountBenefits?: Amount
    readonly TotalIndividualAmountCreditNotes?: Amount
    readonly PayInformationCreditNotes?: {
      readonly PAYInformationOnCreditNote?: readonly PayInformationOnCreditNoteDetails[]
    }
    readonly TotalIndividualAmountContestations?: Amount
  }
}

/** Information on payment of individual claim (PAY): the master of a batch. */
export interface S091_Master {
  readonly GlobalNotePAY?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualPayments?: string | readonly string[]
    readonly TotalPaymentAmountPaid?: Amount
    readonly TotalAmountCreditNotes?: Amount
    readonly TotalAmountContestations?: Amount
    readonly TotalAmountBenefits?: Amount
    readonly TotalAmountDownPayment?: Amount
    readonly TotalAmountOverpayment?: Amount
    readonly OverpaymentReferences?: OverpaymentReferences
    readonly OffsettingReferences?: OffsettingReferences
    readonly dateOfSubmission?: string
  }
}

/** Acknowledgement of payment of single claim (ACK_PAY). */
export interface S092 {
  readonly GlobalNoteRPYPAY?: {
    readonly totalCLACreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalACKPAYReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly TotalPaymentAmount?: Amount
    readonly dateOfReceiptPayment?: string
    readonly dateOfSubmission?: string
  }
}

/** Inventory of months relating to reimbursement on the basis of fixed amounts (IMO). */
export interface S100 {
  readonly GlobalNoteIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly totalNumberMonths?: string | readonly string[]
    readonly financialYear?: string | readonly string[]
    readonly LumpSumLegalCategory?: {
      readonly lumpSumCategoryBasedPersonStatus?: string
      readonly Art63p2a?: {
        readonly lumpSumCategory?: string
      }
      readonly Art63p2b?: {
        readonly lumpSumCategory?: string
      }
    }
    readonly dateSubmission?: string
  }
  readonly IndividualIMOs?: {
    readonly IndividualIMO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly entitlementDocument?: string
      readonly ValidityPeriod?: Period
      readonly AccountingPeriod?: FixedPeriod
      readonly numberMonths?: string | readonly string[]
      readonly dateIssueIMOInstitutionInPlaceResidence?: string
    }[]
  }
}

/** Inventory of months relating to reimbursement on the basis of fixed amounts (IMO): the child of a batch. */
export interface S100_Child {
  readonly IndividualIMO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly entitlementDocument?: string
    readonly ValidityPeriod?: Period
    readonly AccountingPeriod?: FixedPeriod
    readonly numberMonths?: string | readonly string[]
    readonly dateIssueIMOInstitutionInPlaceResidence?: string
  }
}

/** Inventory of months relating to reimbursement on the basis of fixed amounts (IMO): the master of a batch. */
export interface S100_Master {
  readonly GlobalNoteIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly totalNumberMonths?: string | readonly string[]
    readonly financialYear?: string | readonly string[]
    readonly LumpSumLegalCategory?: {
      readonly lumpSumCategoryBasedPersonStatus?: string
      readonly Art63p2a?: {
        readonly lumpSumCategory?: string
      }
      readonly Art63p2b?: {
        readonly lumpSumCategory?: string
      }
    }
    readonly dateSubmission?: string
  }
}

/** Acknowledgement of inventory of months (ACK_IMO). */
export interface S101 {
  readonly GlobalNoteACKIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalACKIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly totalNumberMonths?: string | readonly string[]
    readonly lumpSumLegalCategory?: string | readonly string[]
    readonly dateReceipt?: string
    readonly dateSubmission?: string
  }
}

/** Contestation of inventory of months concerning one person ( COC_IMO ). */
export interface S102 {
  readonly GlobalNoteCOCIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberContestedMonths?: string | readonly string[]
    readonly dateSubmission?: string
  }
  readonly IndividualCOCIMOs?: {
    readonly IndividualCOCIMO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCIMONumberDebtorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly contestationRefusalCode?: string | readonly string[]
      readonly ConditionalContestationRefusalDate?: {
        readonly contestationRefusalCodeInfoDate?: string
      }
      readonly numberMonths?: string | readonly string[]
    }[]
  }
}

/** Contestation of inventory of months concerning one person ( COC_IMO ): the child of a batch. */
export interface S102_Child {
  readonly IndividualCOCIMO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCIMONumberDebtorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly contestationRefusalCode?: string | readonly string[]
    readonly ConditionalContestationRefusalDate?: {
      readonly contestationRefusalCodeInfoDate?: string
    }
    readonly numberMonths?: string | readonly string[]
  }
}

/** Contestation of inventory of months concerning one person ( COC_IMO ): the master of a batch. */
export interface S102_Master {
  readonly GlobalNoteCOCIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberContestedMonths?: string | readonly string[]
    readonly dateSubmission?: string
  }
}

/** Acknowledgement of contestation of inventory of months (ACK_COC_IMO). */
export interface S103 {
  readonly GlobalNoteACKCOCIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalACKCOCIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberContestations?: string | readonly string[]
    readonly dateReceipt?: string
    readonly dateSubmission?: string
  }
}

/** Reply to contestation of inventory of months (RPY_COC_IMO). */
export interface S104 {
  readonly GlobalNoteRPYCOCIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCIMOCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberReplyContestations?: string | readonly string[]
    readonly totalNumberAcceptedMonthsContested?: string | readonly string[]
    readonly dateSubmission?: string
  }
  readonly IndividualRPYCOCIMOs?: {
    readonly IndividualRPYCOCIMO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly globalRPYCOCIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCIMONumberDebtorLiaisonBody?: string | readonly string[]
        readonly individualRPYCOCIMONumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly ReplyCode?: {
        readonly replyCodeCOCIMO?: string
        readonly ConditionalAcceptance?: {
          readonly numberMonthsAfterAfterAcceptedContestation?: string | readonly string[]
        }
      }
    }[]
  }
}

/** Reply to contestation of inventory of months (RPY_COC_IMO): the child of a batch. */
export interface S104_Child {
  readonly IndividualRPYCOCIMO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly globalRPYCOCIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCIMONumberDebtorLiaisonBody?: string | readonly string[]
      readonly individualRPYCOCIMONumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly ReplyCode?: {
      readonly replyCodeCOCIMO?: string
      readonly ConditionalAcceptance?: {
        readonly numberMonthsAfterAfterAcceptedContestation?: string | readonly string[]
      }
    }
  }
}

/** Reply to contestation of inventory of months (RPY_COC_IMO): the master of a batch. */
export interface S104_Master {
  readonly GlobalNoteRPYCOCIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCIMOCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberReplyContestations?: string | readonly string[]
    readonly totalNumberAcceptedMonthsContested?: string | readonly string[]
    readonly dateSubmission?: string
  }
}

/** Credit note of months (CRN_IMO). */
export interface S105 {
  readonly GlobalNoteCRNIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotes?: string | readonly string[]
    readonly totalNumberMonthsWithdrawn?: string | readonly string[]
    readonly dateSubmission?: string
  }
  readonly IndividualCRNIMOs?: {
    readonly IndividualCRNIMO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly numberMonthsWithdrawn?: string | readonly string[]
    }[]
  }
}

/** Credit note of months (CRN_IMO): the child of a batch. */
export interface S105_Child {
  readonly IndividualCRNIMO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly numberMonthsWithdrawn?: string | readonly string[]
  }
}

/** Credit note of months (CRN_IMO): the master of a batch. */
export interface S105_Master {
  readonly GlobalNoteCRNIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotes?: string | readonly string[]
    readonly totalNumberMonthsWithdrawn?: string | readonly string[]
    readonly dateSubmission?: string
  }
}

/** Contestation of credit note of inventory of months concerning one person (COC_CRN_IMO). */
export interface S107 {
  readonly GlobalNoteCOCCRNIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestations?: string | readonly string[]
    readonly totalNumberContestedMonthsWithdrawn?: string | readonly string[]
    readonly dateSubmission?: string
  }
  readonly IndividualCOCCRNIMOs?: {
    readonly IndividualCOCCRNIMO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCCRNIMOReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCCRNIMONumberDebtorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly creditNoteRefusalCode?: string | readonly string[]
      readonly numberContestedMonthsWithdrawn?: string | readonly string[]
    }[]
  }
}

/** Contestation of credit note of inventory of months concerning one person (COC_CRN_IMO): the child of a batch. */
export interface S107_Child {
  readonly IndividualCOCCRNIMO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCCRNIMOReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCCRNIMONumberDebtorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly creditNoteRefusalCode?: string | readonly string[]
    readonly numberContestedMonthsWithdrawn?: string | readonly string[]
  }
}

/** Contestation of credit note of inventory of months concerning one person (COC_CRN_IMO): the master of a batch. */
export interface S107_Master {
  readonly GlobalNoteCOCCRNIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestations?: string | readonly string[]
    readonly totalNumberContestedMonthsWithdrawn?: string | readonly string[]
    readonly dateSubmission?: string
  }
}

/** Reply to contestation of credit note of inventory of months (RPY_COC_CRN_IMO). */
export interface S108 {
  readonly GlobalNoteRPYCOCCRNIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestationsReplies?: string | readonly string[]
    readonly totalNumberAcceptedMonthsContested?: string | readonly string[]
    readonly dateSubmission?: string
  }
  readonly IndividualRPYCOCCRNIMO?: {
    readonly IndividualRPYCOCCRNIMO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCCRNIMOReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly globalRPYCOCCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCCRNIMONumberDebtorLiaisonBody?: string | readonly string[]
        readonly individualRPYCOCCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly ReplyCreditNotesContestation?: {
        readonly replyCreditNotesContestationCode?: string
        readonly PleaseFillInIfReplyCreditNotesContestation01?: {
          readonly iMONumber?: string | readonly string[]
        }
        readonly PleaseFillInIfReplyCreditNotesContestation02?: {
          readonly numberMonthsCreditNoteAdjusted?: string | readonly string[]
        }
        readonly PleaseFillInIfReplyCreditNotesContestation03?: {
          readonly numberMonthsCreditNoteContestationAccepted?: string | readonly string[]
        }
      }
    }[]
  }
}

/** Reply to contestation of credit note of inventory of months (RPY_COC_CRN_IMO): the child of a batch. */
export interface S108_Child {
  readonly IndividualRPYCOCCRNIMO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCCRNIMOReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly globalRPYCOCCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCCRNIMONumberDebtorLiaisonBody?: string | readonly string[]
      readonly individualRPYCOCCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly ReplyCreditNotesContestation?: {
      readonly replyCreditNotesContestationCode?: string
      readonly PleaseFillInIfReplyCreditNotesContestation01?: {
        readonly iMONumber?: string | readonly string[]
      }
      readonly PleaseFillInIfReplyCreditNotesContestation02?: {
        readonly numberMonthsCreditNoteAdjusted?: string | readonly string[]
      }
      readonly PleaseFillInIfReplyCreditNotesContestation03?: {
        readonly numberMonthsCreditNoteContestationAccepted?: string | readonly string[]
      }
    }
  }
}

/** Reply to contestation of credit note of inventory of months (RPY_COC_CRN_IMO): the master of a batch. */
export interface S108_Master {
  readonly GlobalNoteRPYCOCCRNIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestationsReplies?: string | readonly string[]
    readonly totalNumberAcceptedMonthsContested?: string | readonly string[]
    readonly dateSubmission?: string
  }
}

/** Claim for reimbursement of fixed amounts (CLA_IMO). */
export interface S110 {
  readonly GlobalNoteCLAIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly financialYear?: string | readonly string[]
    readonly lumpSumLegalCategory?: string | readonly string[]
    readonly LumpSum?: Amount
    readonly totalNumberMonths?: string | readonly string[]
    readonly TotalAmountClaim?: Amount
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
    readonly dateSubmission?: string
  }
}

/** Acknowledgement of claim for reimbursement of fixed amounts (ACK_CLA_IMO). */
export interface S111 {
  readonly GlobalNoteACKCLAIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalACKCLAIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly lumpSumLegalCategory?: string | readonly string[]
    readonly LumpSum?: Amount
    readonly totalNumberMonths?: string | readonly string[]
    readonly totalAmountClaim?: string | readonly string[]
    readonly dateReceipt?: string
    readonly dateSubmission?: string
  }
}

/** Contestation of global claim - fixed amounts (COC_CLA_IMO). */
export interface S112 {
  readonly GlobalNoteCOCCLAIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCLAIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly ContestationRefusalCode?: {
      readonly refusalCodeCLAIMO?: string
      readonly LumpSumCorrected?: Amount
    }
    readonly dateSubmission?: string
  }
}

/** Reply to contestation of global claim - fixed amounts (RPY_COC_CLA_IMO). */
export interface S113 {
  readonly GlobalNoteRPYCOCCLAIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCLAIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly replyCode?: string
    readonly PleaseFillInFollowingIfReplyCode02?: {
      readonly reasonNonAcceptance?: string | readonly string[]
    }
    readonly dateSubmission?: string
  }
}

/** Information on down payment of fixed amounts (IDP_IMO). */
export interface S114 {
  readonly GlobalNoteIDPCLAIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalIDPIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberMonths?: string | readonly string[]
    readonly LumpSum?: Amount
    readonly TotalClaimAmount?: Amount
    readonly downPaymentPercentage?: string | readonly string[]
    readonly DownPaymentAmount?: Amount
    readonly dateSubmission?: string
  }
}

/** Reply to information on down payment of fixed amounts (RPY_IDP_IMO). */
export interface S115 {
  readonly GlobalNoteRPYIDPIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalIDPIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYIDPIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly TotalClaimAmount?: Amount
    readonly DownPaymentAmount?: Amount
    readonly downPaymentPercentage?: string | readonly string[]
    readonly BankAccount?: SepaAccount
    readonly replyCode?: string
    readonly dateSubmission?: string
  }
}

/** Information on payment of individual claim - fixed amounts (PAY_IMO). */
export interface S116 {
  readonly GlobalNotePAYIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberMonthsCLAIMO?: string | readonly string[]
    readonly LumpSum?: Amount
    readonly totalNumberIndividualPayments?: string | readonly string[]
    readonly TotalPaymentAmountPaid?: Amount
    readonly TotalAmountCreditNotes?: Amount
    readonly TotalAmountContestations?: Amount
    readonly TotalClaimAmount?: Amount
    readonly TotalAmountDownPayment?: Amount
    readonly TotalAmountOverpayments?: Amount
    readonly OverpaymentReferences?: OverpaymentReferences
    readonly OffsettingReferences?: OffsettingReferences
    readonly dateOfSubmission?: string
  }
  readonly IndividualPAYIMOs?: {
    readonly IndividualPAYIMO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalPAYIMOReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCLAIMONumberCreditorLiaisonBody?: string | readonly string[]
        readonly COCIMOReferencesDebtorLiaisonBody?: {
          readonly COCIMOReferenceDebtorLiaisonBody?: readonly {
            readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
            readonly individualCOCIMONumberDebtorLiaisonBody?: string | readonly string[]
          }[]
        }
        readonly COCCLAIMOReferencesDebtorLiaisonBody?: {
          readonly COCCLAIMOReferencesDebtorLiaisonBody?: readonly {
            readonly globalCOCCLAIMOReferenceDebtorLiaisonBody?: string | readonly string[]
            readonly individualCOCCLAIMONumberDebtorLiaisonBody?: string | readonly string[]
          }[]
        }
        readonly individualPAYIMONumberDebtorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly numberOfMonthsClaimIMO?: string | readonly string[]
      readonly numberOfMonthsCRNIMO?: string | readonly string[]
      readonly numberMonthsCOCIMO?: string | readonly string[]
      readonly TotalIndividualAmountPaymentIMO?: Amount
      readonly TotalIndividualAmountClaimIMO?: Amount
      readonly TotalIndividualAmountCreditNotesIMO?: Amount
      readonly PAYIMOInformationCreditNotes?: {
        readonly PAYIMOInformationCreditNote?: readonly {
          readonly originalGlobalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
          readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
          readonly individualCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
        }[]
      }
      readonly TotalIndividualAmountContestationsCLAIMO?: Amount
    }[]
  }
}

/** Information on payment of individual claim - fixed amounts (PAY_IMO): the child of a batch. */
export interface S116_Child {
  readonly IndividualPAYIMO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalPAYIMOReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCLAIMONumberCreditorLiaisonBody?: string | readonly string[]
      readonly COCIMOReferencesDebtorLiaisonBody?: {
        readonly COCIMOReferenceDebtorLiaisonBody?: readonly {
          readonly globalCOCIMOReferenceDebtorLiaisonBody?: string | readonly string[]
          readonly individualCOCIMONumberDebtorLiaisonBody?: string | readonly string[]
        }[]
      }
      readonly COCCLAIMOReferencesDebtorLiaisonBody?: {
        readonly COCCLAIMOReferencesDebtorLiaisonBody?: readonly {
          readonly globalCOCCLAIMOReferenceDebtorLiaisonBody?: string | readonly string[]
          readonly individualCOCCLAIMONumberDebtorLiaisonBody?: string | readonly string[]
        }[]
      }
      readonly individualPAYIMONumberDebtorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly numberOfMonthsClaimIMO?: string | readonly string[]
    readonly numberOfMonthsCRNIMO?: string | readonly string[]
    readonly numberMonthsCOCIMO?: string | readonly string[]
    readonly TotalIndividualAmountPaymentIMO?: Amount
    readonly TotalIndividualAmountClaimIMO?: Amount
    readonly TotalIndividualAmountCreditNotesIMO?: Amount
    readonly PAYIMOInformationCreditNotes?: {
      readonly PAYIMOInformationCreditNote?: readonly {
        readonly originalGlobalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCRNIMOReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNIMONumberCreditorLiaisonBody?: string | readonly string[]
      }[]
    }
    readonly TotalIndividualAmountContestationsCLAIMO?: Amount
  }
}

/** Information on payment of individual claim - fixed amounts (PAY_IMO): the master of a batch. */
export interface S116_Master {
  readonly GlobalNotePAYIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCLAIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberMonthsCLAIMO?: string | readonly string[]
    readonly LumpSum?: Amount
    readonly totalNumberIndividualPayments?: string | readonly string[]
    readonly TotalPaymentAmountPaid?: Amount
    readonly TotalAmountCreditNotes?: Amount
    readonly TotalAmountContestations?: Amount
    readonly TotalClaimAmount?: Amount
    readonly TotalAmountDownPayment?: Amount
    readonly TotalAmountOverpayments?: Amount
    readonly OverpaymentReferences?: OverpaymentReferences
    readonly OffsettingReferences?: OffsettingReferences
    readonly dateOfSubmission?: string
  }
}

/** Acknowledgement of payment of individual claim - fixed amounts (ACK_PAY_IMO). */
export interface S117 {
  readonly GlobalNoteACKPAYIMO?: {
    readonly globalIMOReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalACKPAYIMOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly TotalPaymentAmountPaidByDebtor?: Amount
    readonly dateReceiptPaymentByCreditor?: string
    readonly dateSubmission?: string
  }
}

/** Acknowledgement of receipt of entitlement document - former frontier worker. */
export interface S130 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly AcknowledgementReceipt?: {
    readonly yourDocumentS008S3?: string
    readonly issuedOn?: string | readonly string[]
  }
}

/** Confirmation of cancellation of entitlement document - former frontier worker. */
export interface S131 {
  readonly Person?: Person
  readonly PersonAddress?: Address
  readonly ReferringDocument?: {
    readonly document?: string
    readonly issuedOn?: string | readonly string[]
    readonly receivedOn?: string | readonly string[]
  }
  readonly EndDateEntitlement?: {
    readonly endDate?: string
  }
}
