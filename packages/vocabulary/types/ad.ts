/** Content of the documents of the administration of cases, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type { CodeOf } from '../code-lists/index.ts'
import type { CaseContext, Clarification, Institution } from './components.ts'

/** Request to close the case. */
export interface X001 {
  readonly CaseContext?: {
    readonly PersonContext?: {
      readonly familyName: string
      readonly forename: string
      readonly dateBirth: string
      readonly sex: CodeOf<'sex'>
    }
    readonly EmployerContext?: {
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
    }
    readonly ReimbursementContext?: {
      readonly reimbursementRequestID?: string
      readonly totalNumberIndividualClaims?: string
    }
  }
  readonly InformationAboutClose: {
    readonly closeDate: string
    readonly close: CodeOf<'close-kind'>
    readonly reasonForClosing: CodeOf<'closing-reason'>
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string
  }
}

/** Request To Reopen A Closed Case. */
export interface X002 {
  readonly CaseContext?: CaseContext
  readonly RequestReopen?: {
    readonly reasonThisRequest?: string
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
  }
}

/** Reply To Request To Reopen A Closed Case. */
export interface X003 {
  readonly CaseContext?: CaseContext
  readonly AgreementReopening?: {
    readonly agreementReopeningIndicator?: boolean
    readonly reason?: string
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
  }
}

/** Reopen The Case. */
export interface X004 {
  readonly CaseContext?: CaseContext
  readonly DecisionReopenCase?: {
    readonly decisionReopenCaseIndicator?: boolean
    readonly reason?: string
  }
}

/** Add New Participant. */
export interface X005 {
  readonly CaseContext?: CaseContext
  readonly AddedParticipant?: {
    readonly AddParticipant?: Institution
    readonly reason?: string
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
  }
}

/** Remove Participant. */
export interface X006 {
  readonly CaseContext?: CaseContext
  readonly RemovedParticipant?: {
    readonly Institution?: Institution
    readonly reason?: string
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
  }
}

/** Forward Case. */
export interface X007 {
  readonly CaseContext?: CaseContext
  readonly ForwardInformation?: {
    readonly AddedParticipant?: Institution
    readonly RemovedParticipant?: Institution
    readonly reason?: string
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
  }
}

/** Withdrawal of a document. */
export interface X008 {
  readonly CaseContext?: {
    readonly PersonContext?: {
      readonly familyName: string
      readonly forename: string
      readonly dateBirth: string
      readonly sex: CodeOf<'sex'>
    }
    readonly EmployerContext?: {
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
    }
    readonly ReimbursementContext?: {
      readonly reimbursementRequestID?: string
      readonly totalNumberIndividualClaims?: string
    }
  }
  readonly TheFollowingSEDConsideredInvalidWithdrawn: {
    readonly SEDType: string
    readonly dateIssued?: string
    readonly reason: CodeOf<'invalidation-reason'>
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string
  }
}

/** Reminder. */
export interface X009 {
  readonly CaseContext?: CaseContext
  readonly Reminders?: {
    readonly ReminderSendUs?: readonly {
      readonly type?: string
      readonly details?: string | readonly string[]
    }[]
  }
}

/** Reply To Reminder. */
export interface X010 {
  readonly CaseContext?: CaseContext
  readonly RepliesReminder?: {
    readonly TheFollowingRequestedInformationWillFollow?: readonly {
      readonly type?: string
      readonly details?: string | readonly string[]
      readonly expectedDateRequestCanFulfilled?: string
    }[]
    readonly TheFollowingRequestedInformationNotAvailable?: readonly {
      readonly type?: string
      readonly details?: string | readonly string[]
      readonly reason?: string
      readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
    }[]
  }
}

/** Reject Sed. */
export interface X011 {
  readonly CaseContext?: CaseContext
  readonly RejectSED?: {
    readonly SEDType?: string | readonly string[]
    readonly dateIssued?: string
    readonly groundsForRejection?: string
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
  }
}

/** Clarify Content. */
export interface X012 {
  readonly CaseContext?: CaseContext
  readonly WeRequestClarificationFollowing?: {
    readonly Clarification?: readonly Clarification[]
  }
}

/** Reply To Request For Clarification. */
export interface X013 {
  readonly CaseContext?: CaseContext
  readonly RepliesRequestForClarification?: {
    readonly TheFollowingClarificationProvided?: readonly {
      readonly section?: string | readonly string[]
      readonly item?: string | readonly string[]
      readonly clarification?: string | readonly string[]
    }[]
    readonly WeCannotProvideClarificationRequestForFollowing?: readonly Clarification[]
  }
}

/** Business exception. */
export interface X050 {
  readonly CaseContext?: {
    readonly PersonContext?: {
      readonly familyName: string
      readonly forename: string
      readonly dateBirth: string
      readonly sex: CodeOf<'sex'>
    }
    readonly EmployerContext?: {
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
    }
    readonly ReimbursementContext?: {
      readonly reimbursementRequestID?: string
      readonly totalNumberIndividualClaims?: string
    }
  }
  readonly TheFollowingBusinessExceptionHasOccurred: {
    readonly businessException: CodeOf<'business-exception'>
  }
  readonly WhileReceivingFollowingSED?: {
    readonly SEDCode: string
    readonly SEDVersion?: string
  }
}

/** Change of Participant. */
export interface X100 {
  readonly CaseContext?: CaseContext
  readonly ChangeParticipant?: {
    readonly AddParticipant?: Institution
    readonly RemoveParticipant?: Institution
    readonly reason?: string
    readonly pleaseProvideMoreDetailsIf99OtherSelected?: string | readonly string[]
  }
}
