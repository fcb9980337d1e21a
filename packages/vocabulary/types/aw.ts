/** Content of the documents of accidents at work and occupational diseases, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type {
  Address,
  AddressesPersonDa,
  Amount,
  ContactDetails,
  Employer,
  Employers,
  FixedPeriod,
  GlobalNoteCrnilp,
  IfReplyContestation01,
  IfReplyContestation02,
  Institution,
  InstitutionDa,
  OffsettingReferences,
  OverpaymentReferences,
  PayInformationOnCreditNoteDetails,
  Period,
  PersonDaH,
  PersonIdentification,
  PersonReceivingBenefits,
  PersonReceivingBenefitsDa,
  ProvidedBenefits,
  Provider,
  References,
  ReferencesDa012,
  ReferencesDa012c,
  ReferencesDa016,
  ReferencesDa017,
  ReferencesDa018,
  ReferencesDa022,
  ReferencesDa022c,
  ReferencesDaS,
  RequestedTreatment,
  SepaAccount,
  ThisSedRelatedAnOccupationalDisease,
  ThisSedRelatedTo,
} from './components.ts'

/** Request for Certification of the Right to Benefits in Kind. */
export interface DA001 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly RequestForCertificationRightBenefitsInKind?: Period
  readonly MedicalReport?: {
    readonly medicalReportAttachedIndicator?: boolean
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Certification of the Right to Benefits in Kind. */
export interface DA002 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly InformationAboutAPersonRightBenefitsInKind?: {
    readonly thePersonHasARightBenefitsInKindIndicator?: boolean
    readonly PleaseFillInIfThePersonHasARightBenefitsInKindYes?: {
      readonly RightBenefitsInKind?: {
        readonly personMayReceiveBenefitsInKindAccidentWorkOrDisease?: string | readonly string[]
        readonly PeriodLasting?: Period
      }
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Cancellation of Certification of the Right to Benefits in Kind. */
export interface DA003 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly InformationAboutCancellation?: {
    readonly date?: string
    readonly entitlementDocumentType?: string | readonly string[]
    readonly reasonForCancellation?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Acknowledgement of Cancellation of Certification of the Right to Benefits in Kind. */
export interface DA003A {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly AcknowledgementCancellationReceivedDA003?: {
    readonly ReplyDocumentDA003?: {
      readonly issuedOn?: string | readonly string[]
      readonly dateWhichCancellationDA003Received?: string
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for Reimbursement Rates. */
export interface DA004 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly RequestForReimbursementRatesForAttachedDocuments?: {
    readonly InformationAboutBenefitsInKindProvidedPerson?: readonly {
      readonly benefitsInKindHasBeenProvidedInTown?: string | readonly string[]
      readonly benefitsInKindHasBeenProvidedByNameProvider?: string | readonly string[]
      readonly CostsBenefitsInKind?: Amount
      readonly referenceNumberAttachedDocuments?: string | readonly string[]
    }[]
    readonly numberAttachedInvoices?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to Request for Reimbursement Rates. */
export interface DA005 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly ReimbursementRates?: {
    readonly reimbursementAccordingRatesAdministeredStayInstitution?: string | readonly string[]
    readonly amountAdministeredByUsNotSubjectReimbursement?: string | readonly string[]
    readonly actualCostsIncurredSubjectReimbursementNotPaidBenefits?: string | readonly string[]
    readonly currency?: string
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Transmission of Request for Authorisation to Receive Scheduled Treatment in a Member State Other Than the Competent Member State and the Member State of Residence. */
export interface DA006 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly TreatmentForWhichAuthorisationRequested?: {
    readonly RequestedTreatment?: RequestedTreatment
    readonly personCanTreatedJustifiableTimeLimitStateResidenceIndicator?: boolean
  }
  readonly MedicalReport?: {
    readonly medicalReportAttachedIndicator?: boolean
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Authorisation to Receive Scheduled Treatment in a Member State Other Than the Competent Member State and the Member State of Residence. */
export interface DA007 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly TreatmentForWhichAuthorisationRequested?: RequestedTreatment
  readonly AuthorisationReceiveScheduledTreatment?: {
    readonly authorisationReceiveTreatmentDescribedAboveHereby?: string
    readonly PleaseFillInFollowingIfAuthorisationReceive?: {
      readonly reasonForRefusalIfApplicable?: string
      readonly FillInIfReasonForRefusal?: {
        readonly other?: string | readonly string[]
      }
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information on Medically Appropriate Supplement to Authorised Scheduled Treatment. */
export interface DA008 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly MedicallyAppropriateSupplementAuthorisedScheduled?: {
    readonly dateOriginalAuthorisationScheduledTreatment?: string
    readonly SupplementaryTreatment?: RequestedTreatment
  }
  readonly MedicalReport?: {
    readonly medicalReportAttachedIndicator?: boolean
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information About Granting of Authorisation to Receive Scheduled Urgent Vitally Necessary Treatment by the Institution in the Member State of Residence on Behalf of the Competent Institution. */
export interface DA009 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly TreatmentForWhichAuthorisationGranted?: RequestedTreatment
  readonly AdditionalInformation?: {
    readonly attachment?: readonly string[]
    readonly AdditionalInformation?: {
      readonly additionalInformation?: string | readonly string[]
    }
  }
}

/** Claim for Reimbursement - Benefits in Kind (CLA). */
export interface DA010 {
  readonly GlobalNoteCLA?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfClaims?: string | readonly string[]
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
        readonly entitlementDocument?: string
        readonly EntitlementValidityPeriod?: Period
      }
      readonly ProvidedBenefits?: ProvidedBenefits
      readonly TotalAmountBenefits?: Amount
    }[]
  }
}

/** Claim for Reimbursement - Benefits in Kind (CLA): the child of a batch. */
export interface DA010_Child {
  readonly IndividualCLA?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDaS
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly EntitlementDocument?: {
      readonly entitlementDocument?: string
      readonly EntitlementValidityPeriod?: Period
    }
    readonly ProvidedBenefits?: ProvidedBenefits
    readonly TotalAmountBenefits?: Amount
  }
}

/** Claim for Reimbursement - Benefits in Kind (CLA): the master of a batch. */
export interface DA010_Master {
  readonly GlobalNoteCLA?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfClaims?: string | readonly string[]
    readonly TotalAmountBenefits?: Amount
    readonly halfYearNumberAtCreditorInstitution?: string | readonly string[]
    readonly financialYearNumberAtCreditorInstitution?: string | readonly string[]
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
    readonly dateOfSubmission?: string
  }
}

/** Acknowledgment of Claim for Reimbursement - Benefits in Kind (ACK_CLA). */
export interface DA011 {
  readonly GlobalNoteACKCLA?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalACKCLAReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualClaims?: string | readonly string[]
    readonly TotalAmountBenefits?: Amount
    readonly dateOfReceipt?: string
    readonly dateOfSubmission?: string
  }
}

/** Credit Note - Benefits in Kind (CRN). */
export interface DA012 {
  readonly GlobalNoteCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualCreditNotes?: string | readonly string[]
    readonly TotalAmountOfCreditNotes?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualCRNs?: {
    readonly IndividualCRN?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa012
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly CreditNoteBenefits?: ProvidedBenefits
      readonly TotalAmountIndividualCRN?: Amount
    }[]
  }
}

/** Contestation of Credit Note (COC_CRN). */
export interface DA012C {
  readonly GlobalNoteCOCCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualCreditNotesContestations?: string | readonly string[]
    readonly TotalAmountOfCreditNotesContestations?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualCOCCRNs?: {
    readonly IndividualCOCCRN?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa012c
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly creditNoteContestationsReasons?: string
      readonly PleaseFillInIfCreditNoteContestations?: {
        readonly creditNoteContestationOtherReason?: string | readonly string[]
      }
      readonly AmountContested?: Amount
    }[]
  }
}

/** Contestation of Credit Note (COC_CRN): the child of a batch. */
export interface DA012C_Child {
  readonly IndividualCOCCRN?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa012c
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly creditNoteContestationsReasons?: string
    readonly PleaseFillInIfCreditNoteContestations?: {
      readonly creditNoteContestationOtherReason?: string | readonly string[]
    }
    readonly AmountContested?: Amount
  }
}

/** Contestation of Credit Note (COC_CRN): the master of a batch. */
export interface DA012C_Master {
  readonly GlobalNoteCOCCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualCreditNotesContestations?: string | readonly string[]
    readonly TotalAmountOfCreditNotesContestations?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Reply to Contestation of Credit Note (RPY_COC_CRN). */
export interface DA012R {
  readonly GlobalNoteRPYCOCCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualRPYCOCCRN?: string | readonly string[]
    readonly TotalAmountAcceptedCreditNotesContestations?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualRPYCOCCRNs?: {
    readonly IndividualRPYCOCCRN?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: References
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly replyCreditNoteContestation?: string | readonly string[]
      readonly PleaseFillInFollowingIfReplyCreditContestation?: {
        readonly rectifiedClaimNumber?: string | readonly string[]
      }
    }[]
  }
}

/** Reply to Contestation of Credit Note (RPY_COC_CRN): the child of a batch. */
export interface DA012R_Child {
  readonly IndividualRPYCOCCRN?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: References
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly replyCreditNoteContestation?: string | readonly string[]
    readonly PleaseFillInFollowingIfReplyCreditContestation?: {
      readonly rectifiedClaimNumber?: string | readonly string[]
    }
  }
}

/** Reply to Contestation of Credit Note (RPY_COC_CRN): the master of a batch. */
export interface DA012R_Master {
  readonly GlobalNoteRPYCOCCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualRPYCOCCRN?: string | readonly string[]
    readonly TotalAmountAcceptedCreditNotesContestations?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Credit Note - Benefits in Kind (CRN): the child of a batch. */
export interface DA012_Child {
  readonly IndividualCRN?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa012
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly CreditNoteBenefits?: ProvidedBenefits
    readonly TotalAmountIndividualCRN?: Amount
  }
}

/** Credit Note - Benefits in Kind (CRN): the master of a batch. */
export interface DA012_Master {
  readonly GlobalNoteCRN?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualCreditNotes?: string | readonly string[]
    readonly TotalAmountOfCreditNotes?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Information on Down Payments - Benefits in Kind (IDP). */
export interface DA014 {
  readonly GlobalNoteIDP?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalIDPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly TotalAmountBenefits?: Amount
    readonly DownPaymentAmount?: Amount
    readonly downPaymentPercentageTotalAmountBenefits?: string | readonly string[]
    readonly dateOfSubmission?: string
  }
}

/** Reply to Information on Down Payments - Benefits in Kind (RPY_IDP). */
export interface DA015 {
  readonly GlobalNoteRPYIDP?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalIDPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYIDPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly downPaymentPercentageTotalAmountBenefits?: string | readonly string[]
    readonly iDPReply?: string | readonly string[]
    readonly dateOfSubmission?: string
  }
}

/** Contestation of Individual Claim - Benefits in Kind (COC). */
export interface DA016 {
  readonly GlobalNoteCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestations?: string | readonly string[]
    readonly TotalAmountOfContestations?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualCOCs?: {
    readonly IndividualCOC?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa016
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly ContestationReason?: {
        readonly contestationReason?: string
        readonly PleaseFillInInFollowingIfContestationReason09?: {
          readonly detailsContestationReasons?: string | readonly string[]
        }
      }
      readonly AmountIndividualContestation?: Amount
    }[]
  }
}

/** Acknowledgment of Contestation of Individual Claim - Benefits in Kind (ACK_COC). */
export interface DA016A {
  readonly GlobalNoteACKCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalACKCOCReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfContestations?: string | readonly string[]
    readonly TotalAmountOfContestations?: Amount
    readonly dateOfReceipt?: string
    readonly dateOfSubmission?: string
  }
}

/** Contestation of Individual Claim - Benefits in Kind (COC): the child of a batch. */
export interface DA016_Child {
  readonly IndividualCOC?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa016
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly ContestationReason?: {
      readonly contestationReason?: string
      readonly PleaseFillInInFollowingIfContestationReason09?: {
        readonly detailsContestationReasons?: string | readonly string[]
      }
    }
    readonly AmountIndividualContestation?: Amount
  }
}

/** Contestation of Individual Claim - Benefits in Kind (COC): the master of a batch. */
export interface DA016_Master {
  readonly GlobalNoteCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestations?: string | readonly string[]
    readonly TotalAmountOfContestations?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Reply to Contestation of Individual Claim - Benefits in Kind (RPY_COC). */
export interface DA017 {
  readonly GlobalNoteRPYCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestationReplies?: string | readonly string[]
    readonly TotalAmountOfAcceptedContestations?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualRPYCOCs?: {
    readonly IndividualRPYCOC?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa017
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly InformationReplyContestation?: {
        readonly replyContestation?: string
        readonly FillInFollowingIfReplyContestationCode08?: {
          readonly detailsReplyContestation?: string | readonly string[]
        }
      }
      readonly AmountAcceptedContestations?: Amount
      readonly AmountBenefits?: Amount
    }[]
  }
}

/** Reply to Contestation of Individual Claim - Benefits in Kind (RPY_COC): the child of a batch. */
export interface DA017_Child {
  readonly IndividualRPYCOC?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa017
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly InformationReplyContestation?: {
      readonly replyContestation?: string
      readonly FillInFollowingIfReplyContestationCode08?: {
        readonly detailsReplyContestation?: string | readonly string[]
      }
    }
    readonly AmountAcceptedContestations?: Amount
    readonly AmountBenefits?: Amount
  }
}

/** Reply to Contestation of Individual Claim - Benefits in Kind (RPY_COC): the master of a batch. */
export interface DA017_Master {
  readonly GlobalNoteRPYCOC?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestationReplies?: string | readonly string[]
    readonly TotalAmountOfAcceptedContestations?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Information on Payment of Single Claim - Benefits in Kind (PAY). */
export interface DA018 {
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
    readonly OverpaymentReferences?: {
      readonly OverpaymentReferencesDetails?: readonly OverpaymentReferences[]
    }
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
      readonly TotalIndividualAmountOfBenefits?: Amount
      readonly TotalIndividualAmountOfCreditNotes?: Amount
      readonly PAYInformationOnCreditNote?: {
        readonly PAYInformationOnCreditNoteDetails?: readonly PayInformationOnCreditNoteDetails[]
      }
      readonly TotalIndividualAmountOfContestations?: Amount
    }[]
  }
}

/** Information on Payment of Single Claim - Benefits in Kind (PAY): the child of a batch. */
export interface DA018_Child {
  readonly IndividualPAY?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa018
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly TotalIndividualAmountPayment?: Amount
    readonly TotalIndividualAmountOfBenefits?: Amount
    readonly TotalIndividualAmountOfCreditNotes?: Amount
    readonly PAYInformationOnCreditNote?: {
      readonly PAYInformationOnCreditNoteDetails?: readonly PayInformationOnCreditNoteDetails[]
    }
    readonly TotalIndividualAmountOfContestations?: Amount
  }
}

/** Information on Payment of Single Claim - Benefits in Kind (PAY): the master of a batch. */
export interface DA018_Master {
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
    readonly OverpaymentReferences?: {
      readonly OverpaymentReferencesDetails?: readonly OverpaymentReferences[]
    }
    readonly OffsettingReferences?: OffsettingReferences
    readonly dateOfSubmission?: string
  }
}

/** Reply for a payment. */
export interface DA019 {
  readonly GlobalNoteRPYPAY?: {
    readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalACKPAYReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly TotalPaymentAmount?: Amount
    readonly dateOfReceiptPayment?: string
    readonly dateOfSubmission?: string
  }
}

/** Claim Interest on Late Payment - Interest (ILP). */
export interface DA020 {
  readonly GlobalNoteILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
    readonly dateSubmission?: string
  }
  readonly IndividualILPs?: {
    readonly IndividualILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
      readonly AmountOutstandingClaimWhichHasNotBeenSettled?: Amount
      readonly Interests?: {
        readonly interestRatePercentage?: string | readonly string[]
        readonly InterestPeriod?: FixedPeriod
      }
      readonly TheAmountIndividualInterest?: Amount
    }[]
  }
}

/** Claim Interest on Late Payment - Interest (ILP): the child of a batch. */
export interface DA020_Child {
  readonly IndividualILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
    readonly AmountOutstandingClaimWhichHasNotBeenSettled?: Amount
    readonly Interests?: {
      readonly interestRatePercentage?: string | readonly string[]
      readonly InterestPeriod?: FixedPeriod
    }
    readonly TheAmountIndividualInterest?: Amount
  }
}

/** Claim Interest on Late Payment - Interest (ILP): the master of a batch. */
export interface DA020_Master {
  readonly GlobalNoteILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualClaims?: string | readonly string[]
    readonly TotalInterestAmount?: Amount
    readonly BankAccountCreditorLiaisonBody?: SepaAccount
    readonly dateSubmission?: string
  }
}

/** Acknowledgement of Claim Interest on Late Payment - Interest (ACK_ILP). */
export interface DA021 {
  readonly ACKILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalACKILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualClaims?: string | readonly string[]
    readonly TotalInterestAmountInCreditorCurrency?: Amount
    readonly dateReceipt?: string
    readonly dateSubmission?: string
  }
}

/** Credit Note Interest on Late Payment - Interest (CRN_ILP). */
export interface DA022 {
  readonly GlobalNoteCRNILP?: GlobalNoteCrnilp
  readonly IndividualCRNILPs?: {
    readonly IndividualCRNILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa022
      readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
      readonly TheAmountIndividualCreditNoteForInterest?: Amount
    }[]
  }
}

/** Contestation of Credit Note Interest on Late Payment (COC_CRN_ILP). */
export interface DA022C {
  readonly GlobalNoteCOCCRNILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestations?: string | readonly string[]
    readonly TotalAmountCreditNotesContestations?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualCOCCRNILPs?: {
    readonly IndividualCOCCRNILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: ReferencesDa022c
      readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
      readonly creditNoteContestationsReasons?: string
      readonly PleaseFillInFollowingIfCreditNoteContestations?: {
        readonly creditNoteContestationOtherReason?: string | readonly string[]
      }
      readonly AmountContested?: Amount
    }[]
  }
}

/** Contestation of Credit Note Interest on Late Payment (COC_CRN_ILP): the child of a batch. */
export interface DA022C_Child {
  readonly IndividualCOCCRNILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa022c
    readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
    readonly creditNoteContestationsReasons?: string
    readonly PleaseFillInFollowingIfCreditNoteContestations?: {
      readonly creditNoteContestationOtherReason?: string | readonly string[]
    }
    readonly AmountContested?: Amount
  }
}

/** Contestation of Credit Note Interest on Late Payment (COC_CRN_ILP): the master of a batch. */
export interface DA022C_Master {
  readonly GlobalNoteCOCCRNILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberCreditNotesContestations?: string | readonly string[]
    readonly TotalAmountCreditNotesContestations?: Amount
    readonly dateSubmission?: string
  }
}

/** Reply to Contestation of Credit Note for Interest on Late Payment (RPY_COC_CRN_ILP). */
export interface DA022R {
  readonly GlobalNoteRPYCOCCRNILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
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
        readonly globalCOCCRNILPReferenceDebtorLiaison?: string | readonly string[]
        readonly globalRPYCOCCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCCRNILPNumberDebtorLiaisonBody?: string | readonly string[]
        readonly individualRPYCOCCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
      readonly replyCreditNoteContestation?: string | readonly string[]
      readonly NoteContestation01WeAcceptContestation?: {
        readonly AmountAcceptedContestationCreditNote?: Amount
      }
    }[]
  }
}

/** Reply to Contestation of Credit Note for Interest on Late Payment (RPY_COC_CRN_ILP): the child of a batch. */
export interface DA022R_Child {
  readonly IndividualRPYCOCCRNILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCCRNILPReferenceDebtorLiaison?: string | readonly string[]
      readonly globalRPYCOCCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCCRNILPNumberDebtorLiaisonBody?: string | readonly string[]
      readonly individualRPYCOCCRNILPNumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
    readonly replyCreditNoteContestation?: string | readonly string[]
    readonly NoteContestation01WeAcceptContestation?: {
      readonly AmountAcceptedContestationCreditNote?: Amount
    }
  }
}

/** Reply to Contestation of Credit Note for Interest on Late Payment (RPY_COC_CRN_ILP): the master of a batch. */
export interface DA022R_Master {
  readonly GlobalNoteRPYCOCCRNILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCCRNILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCCRNILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberRPYCOCCRNILP?: string | readonly string[]
    readonly TotalAmountAcceptedCreditNotesContestations?: Amount
    readonly dateSubmission?: string
  }
}

/** Credit Note Interest on Late Payment - Interest (CRN_ILP): the child of a batch. */
export interface DA022_Child {
  readonly IndividualCRNILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: ReferencesDa022
    readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
    readonly TheAmountIndividualCreditNoteForInterest?: Amount
  }
}

/** Credit Note Interest on Late Payment - Interest (CRN_ILP): the master of a batch. */
export interface DA022_Master {
  readonly GlobalNoteCRNILP?: GlobalNoteCrnilp
}

/** Contestation to Claim Interest on Late Payment - Interest (COC_ILP). */
export interface DA024 {
  readonly GlobalNoteCOCILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualContestations?: string | readonly string[]
    readonly TotalAmountContestations?: Amount
    readonly dateOfSubmission?: string
  }
  readonly IndividualCOCILPs?: {
    readonly IndividualCOCILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCILPNumberDebtorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
      readonly ReasonsForContestation?: {
        readonly reasonsForContestation?: string
        readonly PleaseFillInFollowingIfReasonForContestation02?: {
          readonly date?: string
        }
      }
      readonly AmountContested?: Amount
      readonly interestRateInPercentage?: string | readonly string[]
    }[]
  }
}

/** Contestation to Claim Interest on Late Payment - Interest (COC_ILP): the child of a batch. */
export interface DA024_Child {
  readonly IndividualCOCILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCILPNumberDebtorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
    readonly ReasonsForContestation?: {
      readonly reasonsForContestation?: string
      readonly PleaseFillInFollowingIfReasonForContestation02?: {
        readonly date?: string
      }
    }
    readonly AmountContested?: Amount
    readonly interestRateInPercentage?: string | readonly string[]
  }
}

/** Contestation to Claim Interest on Late Payment - Interest (COC_ILP): the master of a batch. */
export interface DA024_Master {
  readonly GlobalNoteCOCILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfIndividualContestations?: string | readonly string[]
    readonly TotalAmountContestations?: Amount
    readonly dateOfSubmission?: string
  }
}

/** Reply to Contestation on Claim Interest on Late Payment - Interest (RPY_COC_ILP). */
export interface DA025 {
  readonly GlobalNoteRPYCOCILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfContestationReplies?: string | readonly string[]
    readonly TotalAmountAcceptedContestations?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualRPYCOCILPs?: {
    readonly IndividualRPYCOCILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly globalRPYCOCILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualCOCILPNumberDebtorLiaisonBody?: string | readonly string[]
        readonly individualRPYCOCILPNumberCreditorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
      readonly replyContestation?: string | readonly string[]
      readonly PleaseFillInFollowingIfReplyContestation01?: IfReplyContestation01
      readonly interestRatePercentage?: string | readonly string[]
    }[]
  }
}

/** Reply to Contestation on Claim Interest on Late Payment - Interest (RPY_COC_ILP): the child of a batch. */
export interface DA025_Child {
  readonly IndividualRPYCOCILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly globalRPYCOCILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualCOCILPNumberDebtorLiaisonBody?: string | readonly string[]
      readonly individualRPYCOCILPNumberCreditorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
    readonly replyContestation?: string | readonly string[]
    readonly PleaseFillInFollowingIfReplyContestation01?: IfReplyContestation01
    readonly interestRatePercentage?: string | readonly string[]
  }
}

/** Reply to Contestation on Claim Interest on Late Payment - Interest (RPY_COC_ILP): the master of a batch. */
export interface DA025_Master {
  readonly GlobalNoteRPYCOCILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalCOCILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly totalNumberOfContestationReplies?: string | readonly string[]
    readonly TotalAmountAcceptedContestations?: Amount
    readonly dateSubmission?: string
  }
}

/** Information on Payment - Interest (PAY_ILP). */
export interface DA026 {
  readonly GlobalNotePAYILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualPayments?: string | readonly string[]
    readonly TotalPaymentAmount?: Amount
    readonly TotalInterestAmount?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualPAYILPs?: {
    readonly IndividualPAYILP?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly globalPAYILPReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
        readonly individualPAYILPNumberDebtorLiaisonBody?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
      readonly TotalAmountIndividualPayment?: Amount
      readonly TheAmountIndividualInterest?: Amount
      readonly interestRatePercentage?: string | readonly string[]
    }[]
  }
}

/** Information on Payment - Interest (PAY_ILP): the child of a batch. */
export interface DA026_Child {
  readonly IndividualPAYILP?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly globalPAYILPReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualILPNumberCreditorLiaisonBody?: string | readonly string[]
      readonly individualPAYILPNumberDebtorLiaisonBody?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefitsDa
    readonly TotalAmountIndividualPayment?: Amount
    readonly TheAmountIndividualInterest?: Amount
    readonly interestRatePercentage?: string | readonly string[]
  }
}

/** Information on Payment - Interest (PAY_ILP): the master of a batch. */
export interface DA026_Master {
  readonly GlobalNotePAYILP?: {
    readonly globalILPReferenceCreditorLiaisonBody?: string | readonly string[]
    readonly globalPAYILPReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualPayments?: string | readonly string[]
    readonly TotalPaymentAmount?: Amount
    readonly TotalInterestAmount?: Amount
    readonly dateSubmission?: string
  }
}

/** Application for Cash Benefits. */
export interface DA031 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly ApplicationForCashBenefit?: {
    readonly thePersonMentionedAboveAppliedForCashBenefitsOn?: string | readonly string[]
    readonly AccordingMedicalCertificateAttachedPerson?: Period
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information on Payment or not of Cash Benefits. */
export interface DA040 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly PaymentOrNotCashBenefits?: {
    readonly weNotifiedPersonOurDecisionTo?: string | readonly string[]
    readonly PeriodConcerned?: Period
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information of end of Incapacity for Work. */
export interface DA041 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly LastDayIncapacityForWork?: {
    readonly date?: string
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Medical Certificate or Report. */
export interface DA042 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly MedicalCertificateOrReport?: {
    readonly medicalCertificateOrReport?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information About Person Appointed for an Inquiry Relating to an Accident While on the Way to or From Work. */
export interface DA043 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnAccidentAtWork?: ThisSedRelatedAnOccupationalDisease
  readonly Employer?: Employers
  readonly InformationAboutPersonsAppointedForInquiry?: {
    readonly InformationAboutPersonAppointedForInquiry?: readonly {
      readonly familyName?: string
      readonly forenames?: string | readonly string[]
      readonly ContactInformation?: ContactDetails
      readonly institution?: string | readonly string[]
    }[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request of a Detailed Report Accompanied by Medical Certificates. */
export interface DA044 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for a Decision. */
export interface DA046 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information About Decision. */
export interface DA047 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly DateRecoveryOrStabilization?: {
    readonly dateRecovery?: string
    readonly dateStabilization?: string
    readonly dateFromWhichInsuredPersonFitForWork?: string
  }
  readonly PensionEntitlementDate?: {
    readonly pension?: string
    readonly PleaseFillInFollowingIfPensionAPensionGranted?: {
      readonly PensionGrantedForFollowingPeriod?: Period
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification of Contestation Concerning the Occupational Nature of the Accident or Disease. */
export interface DA048 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly InformationAboutContestation?: {
    readonly reasonDisputingLegislationInStateAccidentsWorkDiseases?: string | readonly string[]
    readonly FillInIfReasonForDisputing?: {
      readonly otherReason?: string | readonly string[]
    }
    readonly InformationAboutSicknessInsurance?: {
      readonly sicknessInsuranceInformation?: string | readonly string[]
      readonly Institution?: InstitutionDa
    }
    readonly expectedDateFinalDecision?: string
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification of Final Decision on Contestation Concerning the Occupational Nature of the Accident or Disease. */
export interface DA049 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: {
    readonly AddressPerson?: readonly Address[]
  }
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employer
  readonly Decision?: {
    readonly conditionsAnAccidentAtWorkAnOccupationalDiseaseAre?: string | readonly string[]
    readonly reasonForConditionForAccidentWorkDiseaseNotFulfilled?: string | readonly string[]
    readonly FillInIfReasonForConditions?: {
      readonly otherReason?: string | readonly string[]
    }
    readonly InformationAboutSicknessInsurance?: {
      readonly sicknessInsuranceInformation?: string | readonly string[]
      readonly FillInIfSicknessInsurance?: InstitutionDa
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Send Declaration or Notification of Occupational Disease. */
export interface DA050 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnOccupationalDisease?: ThisSedRelatedAnOccupationalDisease
  readonly Employer?: Employers
  readonly InformationPeriodsExposure?: {
    readonly InformationPeriodExposure?: readonly {
      readonly Employer?: Employer
      readonly causalLinkIndicator?: boolean
      readonly EmploymentPeriod?: Period
      readonly descriptionJobPerformed?: string | readonly string[]
    }[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification that Conditions for an Occupational Disease are not Fulfilled and Forwarding of Declaration or Notification. */
export interface DA051 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnOccupationalDisease?: ThisSedRelatedAnOccupationalDisease
  readonly Employer?: Employers
  readonly InformationAboutNotMeetingRequirements?: {
    readonly informationAboutNotMeetingRequirementsOurLegislation?: readonly string[]
    readonly PleaseFillInFollowingIfInformationAboutNotMeeting?: {
      readonly other?: string | readonly string[]
    }
  }
  readonly InstitutionWhichHadSentDA050?: Institution
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Occupational Disease - Notification of Appeal. */
export interface DA052 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnOccupationalDisease?: ThisSedRelatedAnOccupationalDisease
  readonly Employer?: Employers
  readonly InformationAboutLoggedAppeal?: {
    readonly againstOurDecisionOf?: string | readonly string[]
    readonly anAppealHasBeenLoggedOn?: string | readonly string[]
    readonly copyAppealAttachedIndicator?: boolean
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for Information to Determine the Amounts. */
export interface DA053 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnOccupationalDisease?: ThisSedRelatedAnOccupationalDisease
  readonly Employer?: Employers
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information to Determine the Amounts. */
export interface DA054 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnOccupationalDisease?: ThisSedRelatedAnOccupationalDisease
  readonly Employer?: Employers
  readonly InformationAboutAmounts?: {
    readonly Payment?: Amount
    readonly FrequencyPayment?: {
      readonly per?: string | readonly string[]
      readonly frequency?: string
    }
    readonly PeriodEntitlement?: Period
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification of Final Decision on Appeal. */
export interface DA055 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnOccupationalDisease?: {
    readonly date?: string
    readonly code?: string | readonly string[]
    readonly codingSystem?: string | readonly string[]
    readonly description?: string | readonly string[]
    readonly statusPerson?: string
    readonly PleaseFillInFollowingIfStatusPersonOther?: {
      readonly statusPersonIfOther?: string | readonly string[]
    }
    readonly Employer?: Employer
  }
  readonly Employer?: Employers
  readonly OutcomeAppeal?: {
    readonly byFinalDecisionOf?: string | readonly string[]
    readonly ourDecisionRefuseBenefitsHas?: string
    readonly finalDecisionNotConfirmingOurDecisionRefuseBenefits?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for Information on Aggravation of Occupational Disease. */
export interface DA057 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnOccupationalDisease?: ThisSedRelatedAnOccupationalDisease
  readonly Employer?: Employers
  readonly RequestInformationRegardingAnAggravation?: {
    readonly informationRequested?: string
    readonly documentsRequested?: readonly string[]
    readonly PleaseFillInFollowingIfDocumentsRequestedOther?: {
      readonly kindOtherDocumentsRequested?: string | readonly string[]
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information on Aggravation of Occupational Disease. */
export interface DA058 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedAnOccupationalDisease?: ThisSedRelatedAnOccupationalDisease
  readonly Employer?: Employers
  readonly InReplyRequest?: {
    readonly weInformFollows?: string | readonly string[]
    readonly weSendFollowingDocumentsRegarding?: readonly string[]
    readonly FillInIfWeSendFollowingDocuments?: {
      readonly kindOtherDocumentsAttached?: string | readonly string[]
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for information concerning the degree of previous or subsequent incapacity for work. */
export interface DA059 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employers
  readonly RequestForInformationConcerningDegreePrevious?: {
    readonly ThePersonConcernedHasAnIncapacityForWorkUnderOur?: {
      readonly Period?: FixedPeriod
      readonly degreeIncapacityForWork?: string | readonly string[]
    }
    readonly personLegislationSubjectPreviousWorkIncapacityCaused?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information on Degree of Incapacity. */
export interface DA060 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employers
  readonly InformationConcerningDegreePreviousOrSubsequent?: {
    readonly ThePersonHasAnIncapacityForWorkUnderOur?: {
      readonly incapacityIndicator?: boolean
      readonly PleaseFillInFollowingIfIncapacityYes?: {
        readonly Period?: Period
        readonly degreeIncapacity?: string | readonly string[]
      }
    }
    readonly informationMakingItPossibleDetermineWhetherIncapacityResult?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Forward Claim for a pension or a supplementary allowance to Competent Institution. */
export interface DA061 {
  readonly Person?: PersonDaH
  readonly Institution?: {
    readonly countryCode?: string
    readonly Details?: Institution
  }
  readonly AddressesPerson?: AddressesPersonDa
  readonly DateSubmissionClaim?: {
    readonly date?: string
  }
  readonly SurvivorsSubmittingClaim?: {
    readonly SurvivorSubmittingClaim?: readonly {
      readonly PersonIdentification?: PersonIdentification
      readonly AdditionalInformationOnPerson?: {
        readonly nationality?: readonly string[]
        readonly AddressesSurvivor?: readonly AddressesPersonDa[]
      }
    }[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for Authorisation of Transport to the Place of Residence or to a Hospital. */
export interface DA062 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employers
  readonly RequestForAnAuthorizationTransportPlaceResidence?: {
    readonly destinationTransport?: string | readonly string[]
    readonly Hospital?: Provider
  }
  readonly MedicalReport?: {
    readonly medicalReportAttachedIndicator?: boolean
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Authorisation of Transport to the Place of Residence or to a Hospital. */
export interface DA063 {
  readonly Person?: PersonDaH
  readonly AddressesPerson?: AddressesPersonDa
  readonly ThisSEDRelatedTo?: ThisSedRelatedTo
  readonly Employer?: Employers
  readonly AuthorisationTransportPlaceResidenceOrAHospital?: {
    readonly authorisationTransport?: string
    readonly Hospital?: Provider
    readonly reasonForRefusal?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Identification of Overpayment (IO). */
export interface DA071 {
  readonly GlobalNoteIdentificationOverpaymentsIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly identificationSender?: string | readonly string[]
    readonly totalNumberIndividualIO?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualInformationOverpaymentsIO?: {
    readonly IndividualInformationOverpaymentIO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIOReferenceLiaisonBody?: string | readonly string[]
        readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
        readonly individualIONumberLiaisonBody?: string | readonly string[]
        readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
        readonly dateCreditorDebtorInstitutionRecordedIO?: string
      }
      readonly RefundPeriod?: FixedPeriod
      readonly RefundAmount?: Amount
      readonly refundReason?: string | readonly string[]
      readonly PleaseFillInFollowingIfRefundReason01?: {
        readonly date?: string
      }
      readonly PleaseFillInFollowingIfRefundReason99Other?: {
        readonly other?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly IndividualCLAAmount?: Amount
    }[]
  }
}

/** Identification of Overpayment (IO): the child of a batch. */
export interface DA071_Child {
  readonly IndividualInformationOverpaymentIO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIOReferenceLiaisonBody?: string | readonly string[]
      readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
      readonly individualIONumberLiaisonBody?: string | readonly string[]
      readonly individualCLANumberCreditorLiaisonBody?: string | readonly string[]
      readonly dateCreditorDebtorInstitutionRecordedIO?: string
    }
    readonly RefundPeriod?: FixedPeriod
    readonly RefundAmount?: Amount
    readonly refundReason?: string | readonly string[]
    readonly PleaseFillInFollowingIfRefundReason01?: {
      readonly date?: string
    }
    readonly PleaseFillInFollowingIfRefundReason99Other?: {
      readonly other?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly IndividualCLAAmount?: Amount
  }
}

/** Identification of Overpayment (IO): the master of a batch. */
export interface DA071_Master {
  readonly GlobalNoteIdentificationOverpaymentsIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly identificationSender?: string | readonly string[]
    readonly totalNumberIndividualIO?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly dateSubmission?: string
  }
}

/** Acceptance of Identification of the Overpayment (ACP_IO). */
export interface DA073A {
  readonly GlobalNoteACPIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalACPIOReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualACPIO?: string | readonly string[]
    readonly TotalAmountAcceptedIndividualOverpayments?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualACPIOs?: {
    readonly IndividualACPIO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIOReferenceLiaisonBody?: string | readonly string[]
        readonly globalACPIOReferenceLiaisonBody?: string | readonly string[]
        readonly individualIONumberLiaisonBody?: string | readonly string[]
        readonly individualACPIONumberLiaisonBody?: string | readonly string[]
      }
      readonly RefundPeriod?: FixedPeriod
      readonly RefundAmount?: Amount
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly IndividualCLAAmount?: Amount
    }[]
  }
}

/** Acceptance of Identification of the Overpayment (ACP_IO): the child of a batch. */
export interface DA073A_Child {
  readonly IndividualACPIO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIOReferenceLiaisonBody?: string | readonly string[]
      readonly globalACPIOReferenceLiaisonBody?: string | readonly string[]
      readonly individualIONumberLiaisonBody?: string | readonly string[]
      readonly individualACPIONumberLiaisonBody?: string | readonly string[]
    }
    readonly RefundPeriod?: FixedPeriod
    readonly RefundAmount?: Amount
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly IndividualCLAAmount?: Amount
  }
}

/** Acceptance of Identification of the Overpayment (ACP_IO): the master of a batch. */
export interface DA073A_Master {
  readonly GlobalNoteACPIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalACPIOReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualACPIO?: string | readonly string[]
    readonly TotalAmountAcceptedIndividualOverpayments?: Amount
    readonly dateSubmission?: string
  }
}

/** Contestation of Identification of the Overpayment (COC_IO). */
export interface DA073C {
  readonly GlobalNoteCOCIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalCOCIOReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestations?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualCOCIOs?: {
    readonly IndividualCOCIO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIOReferenceLiaisonBody?: string | readonly string[]
        readonly globalCOCIOReferenceLiaisonBody?: string | readonly string[]
        readonly individualIONumberLiaisonBody?: string | readonly string[]
        readonly individualCOCIONumberLiaisonBody?: string | readonly string[]
      }
      readonly RefundPeriod?: FixedPeriod
      readonly RefundAmount?: Amount
      readonly contestationReasons?: string | readonly string[]
      readonly PleaseFillInFollowingIfReply02WeDoNotAccept?: {
        readonly requestedAdditionalInformation?: string | readonly string[]
      }
      readonly PleaseFillInFollowingIfReply99Other?: {
        readonly other?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly IndividualCLAAmount?: Amount
    }[]
  }
}

/** Contestation of Identification of the Overpayment (COC_IO): the child of a batch. */
export interface DA073C_Child {
  readonly IndividualCOCIO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIOReferenceLiaisonBody?: string | readonly string[]
      readonly globalCOCIOReferenceLiaisonBody?: string | readonly string[]
      readonly individualIONumberLiaisonBody?: string | readonly string[]
      readonly individualCOCIONumberLiaisonBody?: string | readonly string[]
    }
    readonly RefundPeriod?: FixedPeriod
    readonly RefundAmount?: Amount
    readonly contestationReasons?: string | readonly string[]
    readonly PleaseFillInFollowingIfReply02WeDoNotAccept?: {
      readonly requestedAdditionalInformation?: string | readonly string[]
    }
    readonly PleaseFillInFollowingIfReply99Other?: {
      readonly other?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly IndividualCLAAmount?: Amount
  }
}

/** Contestation of Identification of the Overpayment (COC_IO): the master of a batch. */
export interface DA073C_Master {
  readonly GlobalNoteCOCIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalCOCIOReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestations?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly dateSubmission?: string
  }
}

/** Reply to Contestation of Identification of the Overpayment (RPY_COC_IO). */
export interface DA073R {
  readonly GlobalNoteRPYCOCIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalCOCIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCIOReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestationRepliesIO?: string | readonly string[]
    readonly TotalAmountAcceptedContestations?: Amount
    readonly dateSubmission?: string
  }
  readonly IndividualRPYCOCIOs?: {
    readonly IndividualRPYCOCIO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIOReferenceLiaisonBody?: string | readonly string[]
        readonly globalCOCIOReferenceLiaisonBody?: string | readonly string[]
        readonly globalRPYCOCIOReferenceLiaisonBody?: string | readonly string[]
        readonly individualIONumberLiaisonBody?: string | readonly string[]
        readonly individualCOCIONumberLiaisonBody?: string | readonly string[]
        readonly individualRPYCOCIONumberLiaisonBody?: string | readonly string[]
      }
      readonly RefundPeriod?: FixedPeriod
      readonly RefundAmount?: Amount
      readonly replyContestation?: string | readonly string[]
      readonly PleaseFillInFollowingIfReplyContestation02?: IfReplyContestation02
      readonly PleaseFillInFollowingIfReplyContestation03?: {
        readonly additionalInformation?: string | readonly string[]
      }
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
      readonly IndividualCLAAmount?: Amount
    }[]
  }
}

/** Reply to Contestation of Identification of the Overpayment (RPY_COC_IO): the child of a batch. */
export interface DA073R_Child {
  readonly IndividualRPYCOCIO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIOReferenceLiaisonBody?: string | readonly string[]
      readonly globalCOCIOReferenceLiaisonBody?: string | readonly string[]
      readonly globalRPYCOCIOReferenceLiaisonBody?: string | readonly string[]
      readonly individualIONumberLiaisonBody?: string | readonly string[]
      readonly individualCOCIONumberLiaisonBody?: string | readonly string[]
      readonly individualRPYCOCIONumberLiaisonBody?: string | readonly string[]
    }
    readonly RefundPeriod?: FixedPeriod
    readonly RefundAmount?: Amount
    readonly replyContestation?: string | readonly string[]
    readonly PleaseFillInFollowingIfReplyContestation02?: IfReplyContestation02
    readonly PleaseFillInFollowingIfReplyContestation03?: {
      readonly additionalInformation?: string | readonly string[]
    }
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
    readonly IndividualCLAAmount?: Amount
  }
}

/** Reply to Contestation of Identification of the Overpayment (RPY_COC_IO): the master of a batch. */
export interface DA073R_Master {
  readonly GlobalNoteRPYCOCIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalCOCIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalRPYCOCIOReferenceLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualContestationRepliesIO?: string | readonly string[]
    readonly TotalAmountAcceptedContestations?: Amount
    readonly dateSubmission?: string
  }
}

/** Decision on the Refund of Overpayment (IRO_IO). */
export interface DA074 {
  readonly GlobalNoteDecisionIROIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalDecisionIOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualDecisionIO?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly MethodRefund?: {
      readonly methodRefund?: string
      readonly PleaseFillInFollowingIfMethodRefundBankTransfer?: {
        readonly BankAccountDebtorLiaisonBody?: SepaAccount
      }
      readonly PleaseFillInFollowingIfMethodRefundOffset?: {
        readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
      }
    }
    readonly dateSubmission?: string
  }
  readonly IndividualDecisionIOs?: {
    readonly IndividualDecisionIO?: readonly {
      readonly IDCreditorInstitution?: Institution
      readonly IDDebtorInstitution?: Institution
      readonly References?: {
        readonly globalIOReferenceLiaisonBody?: string | readonly string[]
        readonly globalACPIOReferenceLiaisonBody?: string | readonly string[]
        readonly globalDecisionIOReferenceDebtorLiaisonBody?: string | readonly string[]
        readonly individualIONumberLiaisonBody?: string | readonly string[]
        readonly individualACPIONumberLiaisonBody?: string | readonly string[]
        readonly individualIODecisionNumberDebtorLiaisonBody?: string | readonly string[]
      }
      readonly RefundPeriod?: FixedPeriod
      readonly RefundAmount?: Amount
      readonly PersonReceivingBenefits?: PersonReceivingBenefits
    }[]
  }
}

/** Decision on the Refund of Overpayment (IRO_IO): the child of a batch. */
export interface DA074_Child {
  readonly IndividualDecisionIO?: {
    readonly IDCreditorInstitution?: Institution
    readonly IDDebtorInstitution?: Institution
    readonly References?: {
      readonly globalIOReferenceLiaisonBody?: string | readonly string[]
      readonly globalACPIOReferenceLiaisonBody?: string | readonly string[]
      readonly globalDecisionIOReferenceDebtorLiaisonBody?: string | readonly string[]
      readonly individualIONumberLiaisonBody?: string | readonly string[]
      readonly individualACPIONumberLiaisonBody?: string | readonly string[]
      readonly individualIODecisionNumberDebtorLiaisonBody?: string | readonly string[]
    }
    readonly RefundPeriod?: FixedPeriod
    readonly RefundAmount?: Amount
    readonly PersonReceivingBenefits?: PersonReceivingBenefits
  }
}

/** Decision on the Refund of Overpayment (IRO_IO): the master of a batch. */
export interface DA074_Master {
  readonly GlobalNoteDecisionIROIO?: {
    readonly globalIOReferenceLiaisonBody?: string | readonly string[]
    readonly globalDecisionIOReferenceDebtorLiaisonBody?: string | readonly string[]
    readonly totalNumberIndividualDecisionIO?: string | readonly string[]
    readonly TotalAmountIndividualOverpayments?: Amount
    readonly MethodRefund?: {
      readonly methodRefund?: string
      readonly PleaseFillInFollowingIfMethodRefundBankTransfer?: {
        readonly BankAccountDebtorLiaisonBody?: SepaAccount
      }
      readonly PleaseFillInFollowingIfMethodRefundOffset?: {
        readonly globalCLAReferenceCreditorLiaisonBody?: string | readonly string[]
      }
    }
    readonly dateSubmission?: string
  }
}
