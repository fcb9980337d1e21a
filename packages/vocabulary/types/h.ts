/** Content of the documents of horizontal matters, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type { CodeOf } from '../code-lists/index.ts'
import type {
  Address,
  AddressesInsuredPerson,
  AddressesPerson,
  AddressPerson,
  Amount,
  ContactDetails,
  DateChangeLegislationApplicable,
  DescriptionNatureSpecificCharacteristicsActivity,
  Employer,
  FamilyStatusH,
  FixedPeriod,
  IfTheInsuredPersonApplies,
  Institution,
  Person,
  PersonDaH,
  PersonH,
  PersonIdentification,
  PersonIdentificationH,
  PersonReceivingBenefits,
  PlaceOfBirth,
  PleaseFindAttachedFollowingDocuments,
  SectionOnlyIfRequestConcerns,
  SepaAccount,
} from './components.ts'

/** Notification/request for information. */
export interface H001 {
  readonly NotificationRequestForInformation?: {
    readonly Person?: {
      readonly PersonIdentification?: PersonIdentificationH
      readonly AddressPerson?: {
        readonly AddressesPerson?: readonly {
          readonly NotificationAddress?: {
            readonly NotificationAddress?: readonly AddressPerson[]
          }
        }[]
      }
      readonly RequestForInformationForIdentificationPerson?: {
        readonly Person?: {
          readonly typeInformation?: readonly string[]
        }
      }
      readonly RequestForSectorPINPersonInReceivingInstitution?: {
        readonly sectorPINReceivingInstitution?: readonly string[]
        readonly otherSectorPIN?: string | readonly string[]
      }
      readonly RequestForInformation?: {
        readonly dateRequest?: string
        readonly PleaseProvide?: {
          readonly document?: string | readonly string[]
          readonly information?: string | readonly string[]
          readonly followingSED?: string | readonly string[]
        }
      }
      readonly NotificationChangeInCircumstances?: {
        readonly familyName?: string
        readonly forename?: string
        readonly dateBirth?: string
        readonly sex?: CodeOf<'sex'>
        readonly familyNameAtBirth?: string
        readonly forenameAtBirth?: string
        readonly placeBirth?: string | readonly string[]
        readonly fatherFamilyNameAtBirth?: string | readonly string[]
        readonly forenameFather?: string | readonly string[]
        readonly motherFamilyNameAtBirth?: string | readonly string[]
        readonly forenameMother?: string | readonly string[]
        readonly previousFamilyName?: string | readonly string[]
        readonly previousForename?: string | readonly string[]
        readonly nationality?: readonly string[]
        readonly other?: string | readonly string[]
      }
      readonly AdditionalInformationChangeInCircumstances?: {
        readonly notificationRequestForAdditionalInformation?: string
        readonly additionalInformationChangeInCircumstances?: string | readonly string[]
      }
      readonly PleaseFindAttachedFollowingDocuments?: PleaseFindAttachedFollowingDocuments
    }
  }
}

/** Reply to request for information. */
export interface H002 {
  readonly ReplyRequestForInformation?: {
    readonly Person?: {
      readonly PersonIdentification?: PersonIdentificationH
      readonly AddressPerson?: AddressesPerson
      readonly InformationForIdentificationPerson?: {
        readonly Person?: {
          readonly familyName?: string
          readonly forename?: string
          readonly birthDate?: string
          readonly sex?: CodeOf<'sex'>
          readonly familyNameAtBirth?: string
          readonly forenameAtBirth?: string
          readonly PlaceBirth?: PlaceOfBirth
          readonly fatherFamilyNameAtBirth?: string | readonly string[]
          readonly forenameFather?: string | readonly string[]
          readonly motherFamilyNameAtBirth?: string | readonly string[]
          readonly forenameMother?: string | readonly string[]
          readonly previousFamilyName?: string | readonly string[]
          readonly previousForename?: string | readonly string[]
        }
      }
      readonly SectorPINPersonalIdentificationNumberSending?: {
        readonly SectorPINPersonalIdentificationNumberSending?: {
          readonly all?: string | readonly string[]
          readonly sicknessInCash?: string | readonly string[]
          readonly sicknessInKind?: string | readonly string[]
          readonly pension?: string | readonly string[]
          readonly unemployment?: string | readonly string[]
          readonly occupationalDiseaseAccidentAtWorkBenefitsInCash?: string | readonly string[]
          readonly occupationalDiseaseAccidentAtWorkBenefitsInKind?: string | readonly string[]
          readonly familyBenefits?: string | readonly string[]
          readonly recovery?: string | readonly string[]
          readonly nationalTaxNumber?: string | readonly string[]
          readonly otherSectorPIN?: string | readonly string[]
        }
        readonly PleaseFillInFollowingIfSectorPINOtherSectorPIN?: {
          readonly descriptionOtherSector?: string | readonly string[]
        }
      }
      readonly PositiveReplyRequestedInformation?: {
        readonly WeAreEnclosing?: {
          readonly theFollowingDocument?: string | readonly string[]
          readonly theFollowingInformation?: string | readonly string[]
          readonly theFollowingSED?: string | readonly string[]
        }
      }
      readonly NegativeReplyRequestedInformation?: {
        readonly InformationOnInabilityToSend?: readonly {
          readonly theFollowingDocument?: string | readonly string[]
          readonly theFollowingInformation?: string | readonly string[]
          readonly theFollowingSED?: string | readonly string[]
          readonly reasons?: string | readonly string[]
        }[]
      }
      readonly AdditionalInformation?: {
        readonly additionalInformation?: string | readonly string[]
      }
      readonly PleaseFindAttachedFollowingDocuments?: PleaseFindAttachedFollowingDocuments
    }
  }
}

/** Proposal/Notification on State of Residence. */
export interface H003 {
  readonly Person?: Person
  readonly AddressPerson?: AddressesPerson
  readonly TypeInformation?: {
    readonly typeInformation?: string
    readonly ProposalStateResidence?: {
      readonly proposedStateResidence?: string | readonly string[]
      readonly startingDate?: string
      readonly reasoningProposal?: string | readonly string[]
    }
    readonly NotificationStateResidence?: {
      readonly stateResidence?: string | readonly string[]
      readonly startingDate?: string
      readonly reasoningNotification?: string | readonly string[]
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to proposal on State of Residence/Disagreement with decision on State of Residence. */
export interface H004 {
  readonly Person?: Person
  readonly AddressPerson?: AddressesPerson
  readonly ReplyProposalStateResidence?: {
    readonly reply?: string
    readonly FillInIfReplyRejectProposalWithNew?: {
      readonly RejectProposal?: {
        readonly reasoningRejection?: string | readonly string[]
        readonly newProposedStateResidence?: string | readonly string[]
        readonly startingDate?: string
      }
    }
  }
  readonly DisagreementWithDecisionResidence?: {
    readonly dateDecision?: string
    readonly justification?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for information on Residence. */
export interface H005 {
  readonly Person?: Person
  readonly RequestForInformation?: {
    readonly detailsRequest?: string | readonly string[]
  }
  readonly ElementsDetermineResidence?: {
    readonly Addresses?: readonly {
      readonly typeAddress?: string
      readonly Address?: Address
      readonly durationPresence?: string | readonly string[]
      readonly continuityPresence?: string | readonly string[]
    }[]
    readonly statusPerson?: string
    readonly PleaseFillInIfStatusPersonOther?: {
      readonly other?: string | readonly string[]
    }
    readonly DescriptionNatureSpecificCharacteristicsActivity?: readonly DescriptionNatureSpecificCharacteristicsActivity[]
    readonly sourceIncomeStudents?: string | readonly string[]
    readonly housingSituationInParticularHowPermanentItIs?: string | readonly string[]
    readonly residenceForTaxPurposes?: string | readonly string[]
    readonly FamilyStatus?: FamilyStatusH
    readonly intentionPersonConcernedReasonsMove?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to request for information on Residence. */
export interface H006 {
  readonly Person?: Person
  readonly PositiveReplyRequestedInformation?: {
    readonly WeProvideFollowingInformationElementsResidence?: {
      readonly Address?: AddressesPerson
      readonly StatusPerson?: {
        readonly statusPerson?: string
        readonly PleaseFillInIfStatusPersonOther?: {
          readonly other?: string | readonly string[]
        }
      }
      readonly DescriptionNatureSpecificCharacteristicsActivity?: readonly DescriptionNatureSpecificCharacteristicsActivity[]
      readonly sourceIncomeStudents?: string | readonly string[]
      readonly housingSituationInParticularHowPermanentItIs?: string | readonly string[]
      readonly residenceForTaxPurposes?: string | readonly string[]
      readonly FamilyStatus?: FamilyStatusH
      readonly intentionPersonConcernedReasonsMove?: string | readonly string[]
    }
  }
  readonly NegativeReplyRequestedInformation?: {
    readonly weAreUnableForwardRequestedInformationInPoints?: string | readonly string[]
    readonly reasons?: string | readonly string[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification of Change of Legislation Applicable. */
export interface H010 {
  readonly Person?: PersonH
  readonly AddressPerson?: AddressesPerson
  readonly DateChangeLegislationApplicable?: DateChangeLegislationApplicable
}

/** Request of Date of Change of Legislation Applicable. */
export interface H011 {
  readonly Person?: PersonH
  readonly AddressPerson?: AddressesPerson
}

/** Reply to Request of date of Change of Legislation Applicable. */
export interface H012 {
  readonly Person?: PersonH
  readonly AddressPerson?: AddressesPerson
  readonly ConfirmationDateChangeLegislationApplicable?: DateChangeLegislationApplicable
}

/** Claim for - Reimbursement - Administrative Check /Medical information. */
export interface H020 {
  readonly GlobalClaim?: {
    readonly CreditorInstitution?: Institution
    readonly globalReferenceSetByCreditorInstitution?: string | readonly string[]
    readonly totalNumberInvoices?: string | readonly string[]
    readonly TotalClaimAmountInCurrencyCreditorInstitution?: {
      readonly amount?: string | readonly string[]
      readonly currency?: string
      readonly paymentDueOn?: string | readonly string[]
    }
    readonly DebtorInstitution?: Institution
    readonly BankDetails?: SepaAccount
  }
  readonly Claim?: {
    readonly Person?: PersonReceivingBenefits
    readonly Reimbursement?: readonly {
      readonly inReferenceYour?: string
      readonly issuedOn?: string | readonly string[]
      readonly invoiceNumberCreditorInstitution?: string | readonly string[]
      readonly InvoiceAmountInCurrencyCreditorInstitution?: Amount
    }[]
  }
}

/** Reply to Claim for Reimbursement - Administrative Check /Medical information. */
export interface H021 {
  readonly GlobalClaim?: {
    readonly CreditorInstitution?: Institution
    readonly globalReferenceSetByCreditorInstitution?: string | readonly string[]
    readonly globalReferenceSetByDebtorInstitution?: string | readonly string[]
    readonly totalNumberInvoices?: string | readonly string[]
    readonly Payment?: {
      readonly TotalClaimAmountInCurrencyCreditorInstitution?: Amount
      readonly TotalClaimAmountRejectedInCreditorCurrency?: Amount
      readonly TotalPaymentInCreditorCurrency?: Amount
      readonly paymentReferenceForTransferCreditorInstitution?: string | readonly string[]
    }
  }
  readonly Claim?: {
    readonly Person?: PersonReceivingBenefits
    readonly Reimbursement?: readonly {
      readonly inReferenceOur?: string
      readonly issuedOn?: string | readonly string[]
      readonly invoiceNumberCreditorInstitution?: string | readonly string[]
      readonly InvoiceAmountInCurrencyCreditorInstitution?: Amount
      readonly rejection?: string
      readonly DetailPartialFullRejection?: {
        readonly InvoiceAmountRejectedInCurrencyCreditor?: Amount
      }
      readonly rejectionReason?: string
      readonly PleaseFillInFollowingIfRejectionReasonOther?: {
        readonly other?: string | readonly string[]
      }
    }[]
  }
}

/** Notification/Request of Personal Identification Number. */
export interface H061 {
  readonly PurposeSED?: {
    readonly purposeSED?: string
    readonly PleaseSelectSectorIfRequestPIN?: {
      readonly sector?: string
    }
  }
  readonly Person?: PersonH
  readonly AddressPerson?: AddressesPerson
}

/** Confirmation/Reply to Request of Personal Identification Number. */
export interface H062 {
  readonly Person?: PersonH
  readonly AddressPerson?: AddressesPerson
  readonly InformationPersonalIdentificationNumberInSending?: {
    readonly IdentificationSuccessful?: {
      readonly personIndentifiedSuccesfully?: string | readonly string[]
      readonly identificationSuccessfulIndicator?: boolean
      readonly stateDiscrepancy?: string
      readonly previousPersonalIdentificationNumber?: string | readonly string[]
    }
  }
}

/** Transmission of claim/document/information. */
export interface H065 {
  readonly Person?: Person
  readonly AddressPerson?: AddressesPerson
  readonly AdditionalInformationConcerning?: {
    readonly AdditionalInformationConcerning?: {
      readonly claimDocumentInformationConcerns?: readonly string[]
      readonly FillInIfClaimDocumentInformation?: {
        readonly otherBenefits?: string | readonly string[]
      }
    }
    readonly OtherCorrespondence?: {
      readonly otherInformation?: string
      readonly PleaseFillInFollowingIfOtherCorrespondenceOther?: {
        readonly typeCorrespondence?: string | readonly string[]
      }
    }
    readonly TransferClaimDocumentInformationTo?: {
      readonly transferClaimDocumentInformationTo?: string
      readonly institutionCode?: string | readonly string[]
      readonly institutionName?: string
    }
    readonly dateReceiptClaimDocumentInformation?: string
    readonly thePersonClaimantIndicator?: boolean
  }
  readonly ReasonsForTransmission?: {
    readonly reasons?: string | readonly string[]
  }
  readonly PleaseFindAttachedFollowingDocuments?: PleaseFindAttachedFollowingDocuments
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Reply to transmission of claim/document/information. */
export interface H066 {
  readonly Person?: Person
  readonly AddressPerson?: AddressesPerson
  readonly ReplyTransmissionClaimDocumentInformation?: {
    readonly ReplyTransmissionClaimDocumentInformation?: readonly {
      readonly decision?: string
      readonly followingClaimDocumentInformation?: string | readonly string[]
      readonly FillInFollowingIfWeDoNotAcceptTransmission?: {
        readonly reasonForNonacceptance?: string | readonly string[]
        readonly SuggestedCompetentInstitutionInAnotherCountry?: Institution
      }
    }[]
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification of death. */
export interface H070 {
  readonly Person?: Person
  readonly NotificationDeath?: {
    readonly dateDeath?: string
    readonly PlaceDeath?: Address
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
  readonly PleaseFindAttachedDocumentsConfirmingDeath?: PleaseFindAttachedFollowingDocuments
}

/** Request for Medical Information. */
export interface H120 {
  readonly Person?: {
    readonly PersonIdentification?: PersonIdentification
    readonly AdditionalInformationPerson?: {
      readonly nationality?: readonly string[]
      readonly previousFamilyName?: string | readonly string[]
      readonly previousForename?: string | readonly string[]
      readonly Address?: Address
      readonly ContactInformationPerson?: ContactDetails
    }
  }
  readonly TheBenefitConcerned?: {
    readonly typeBenefitInReferWhichMedicalInformationRequested?: string
  }
  readonly NatureRequest?: {
    readonly weAskTo?: readonly string[]
    readonly pleaseProvide?: readonly string[]
    readonly FillInIfPleaseProvideOtherMedical?: {
      readonly otherMedicalEvidence?: string | readonly string[]
    }
    readonly specialRequirementsPointsCoveredFromMedicalExamination?: string | readonly string[]
  }
  readonly PeriodConcerned?: {
    readonly TheRequestedMedicalEvidenceExaminationConcerns?: FixedPeriod
  }
  readonly weAgreeCoverCostsMedicalEvidenceExamination?: string | readonly string[]
  readonly QuestionsForFamilyBenefitsOnly?: {
    readonly requestedInformation?: readonly string[]
    readonly additionalInformationMedicalReport?: string | readonly string[]
  }
  readonly QuestionsForAWODOnly?: {
    readonly FillInSectionOnlyIfRequestConcerns?: {
      readonly thisSEDRelatedTo?: string
      readonly date?: string
      readonly accidentDiseaseCode?: string | readonly string[]
      readonly accidentDiseaseCodingSystem?: string | readonly string[]
      readonly consequencesAccidentKindOrShortDescriptionDisease?: string | readonly string[]
      readonly statusPerson?: string
      readonly PleaseFillInFollowingIfStatusPersonOther?: {
        readonly statusPersonIfOther?: string | readonly string[]
      }
      readonly Employer?: Employer
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Notification of Medical Information / Reply to request for Medical Information. */
export interface H121 {
  readonly Person?: PersonDaH
  readonly ReplyRequestForEstimatedCostsMedicalEvidence?: {
    readonly ReplyRequestForEstimatedCostsMedicalEvidence?: {
      readonly replyForEstimatedCostsForMedicalEvidenceExamination?: string | readonly string[]
      readonly currency?: string
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Request for Estimation on costs / Request for Administrative Check. */
export interface H130 {
  readonly Person?: Person
  readonly AddressesInsuredPerson?: AddressesInsuredPerson
  readonly FillInSectionIfRequestConcerns?: {
    readonly personStatus?: string
  }
  readonly FillInSectionOnlyIfRequestConcerns?: SectionOnlyIfRequestConcerns
  readonly PeriodConcerned?: {
    readonly TheAdministrativeCheckConcernsPeriodIncapacity?: IfTheInsuredPersonApplies
  }
  readonly NatureRequest?: {
    readonly weAskTo?: readonly string[]
  }
  readonly weAgreeCoverCostsAdministrativeChecks?: string
  readonly Attachments?: PleaseFindAttachedFollowingDocuments
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}

/** Information on Estimated Costs / Reply to Request for Administrative Check. */
export interface H131 {
  readonly Person?: Person
  readonly AddressesInsuredPerson?: AddressesInsuredPerson
  readonly PleaseFillInFollowingSectionIfConcernsSickness?: {
    readonly personStatus?: string
  }
  readonly FillInSectionOnlyIfRequestConcerns?: SectionOnlyIfRequestConcerns
  readonly InReplyRequest?: {
    readonly ForEstimatedCostsAdministrativeCheck?: {
      readonly WeInformEstimatedCostsAre?: Amount
    }
  }
  readonly AdditionalInformation?: {
    readonly additionalInformation?: string | readonly string[]
  }
}
