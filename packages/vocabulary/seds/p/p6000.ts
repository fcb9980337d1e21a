/** P6000: pension decision. */
import { sedText } from '../../definition/definition-text.ts'

export const p6000 = sedText(`
P6000 SectorComponents/Pensions/P6000 Pension decision
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  Decisions
    Decision[]
      typePension
      definedPension
      PleaseFillInFollowingIfTypePensionOther
        otherPension
      decision
      awardBenefitArticle
      startDatePensionRight
      DetailsPensionPaymentPeriods[]
        payableFrom
        payableTo
        PensionAmount
          grossAmount
          netAmount
          grossAmountBasicPension
          grossAmountSupplementaryPension
        currency
        paymentFrequency
        PleaseFillInFollowingIfPaymentFrequencyOther
          otherPaymentFrequency
      actualStartDatePensionPaymentsFromInstitution
      supplementsAdditionalFrequentPaymentsPension
      basedVoluntaryContributions
      basedOtherPersonInsurancePeriods
      creditedPeriodIndicator
      RejectionReasons[]
        rejectionReasons
        FillInIfRejectionReasonsOther
          otherReasons
      PartialSuspensionPension
        pensionPartlySuspendedIndicator
        PleaseFillInFollowingIfPensionPartlySuspendedYes
          amount
          currency
          reason
      additionalInformation
  Reductions
    ReductionsPension[]
      pensionReducedPursuantOverlappingBenefitsSameKind
      pensionReducedPursuantOverlappingOrBenefitsOrIncome
      FillInIfPensionHasBeenReduced
        otherBenefitsSourceIncome
      articleConcerningLimitationRuleOverlapping
      PeriodOverlapping[]
        startDateRuleAgainstOverlapping
        endDateRuleAgainstOverlapping
  AdditionalInformationDecision
    benefitsAIndicator
    suspensionPension
    withdrawalPension
    dateWhenDecisionIssuedStatedDecision
    InformationRightAReview
      timeLimitsForReview
      WhereAddressReview[]
        Institution > institution
        Address > address
    decisionGivenAResultReviewAccordingArt4829872009Indicator
    InstitutionGivingDecisionIfDifferentFromSending > institution-p
    referenceNumberDecisionIfOtherThanCaseNumber
    otherInformation
`)
