/** P7000: notification of Summary note. */
import { sedText } from '../../definition/definition-text.ts'

export const p7000 = sedText(`
P7000 SectorComponents/Pensions/P7000 Notification of Summary note
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  PensionAwarded
    AwardedPensionDecision[]
      typePension
      Institution > institution-p
      pensionAwarded
      dateWhenDecisionIssuedStatedDecision
      startDatePensionRight
      DetailsPensionPaymentPeriods[]
        payableFrom
        payableTo
        grossAmountPension
        currency
        paymentFrequency
        PleaseFillInFollowingIfPaymentFrequencyOther
          otherPaymentFrequency
      pensionHasBeenReducedInViewOf
      InformationRightAReview
        timeLimitsForReview
        WhereAddressReview[]
          whereAddressReview
  PensionRejected
    RejectedPensionDecision[]
      typePension
      Institution > institution-p
      dateWhenDecisionIssuedStatedDecision
      rejectionReasons
      InformationRightAReview
        timeLimitsForReview
        WhereAddressReview[]
          whereAddressReview
  SummaryNoteHasBeenMailed
    date
`)
