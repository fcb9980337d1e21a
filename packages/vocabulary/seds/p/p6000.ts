/** P6000: pension decision. */
import { sedText } from '../../definition/definition-text.ts'

export const p6000 = sedText(
  `
P6000 SectorComponents/Pensions/P6000 Pension decision
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  Decisions
    Decision[]
      typePension : code type-pension-old-age-invalidity-survivor-disability-early-age or other
      definedPension : code defined-type-pension or other
      PleaseFillInFollowingIfTypePensionOther
        otherPension
      decision : code decision or other
      awardBenefitArticle : code benefit-award-article or other
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
      basedVoluntaryContributions : code contribution-voluntary-base or other
      basedOtherPersonInsurancePeriods : code contribution-voluntary-base or other
      creditedPeriodIndicator
      RejectionReasons[]
        rejectionReasons : code reason-rejection or other
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
      pensionReducedPursuantOverlappingBenefitsSameKind : code overlapping-benefits-same-kind or other
      pensionReducedPursuantOverlappingOrBenefitsOrIncome : code benefit-income or other
      FillInIfPensionHasBeenReduced
        otherBenefitsSourceIncome
      articleConcerningLimitationRuleOverlapping : code articles-concerning-limitation-rule-overlapping or other
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
`,
  `
P6000
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  Decisions
    Decision[]
      typePension : code type-pension-old-age-invalidity-survivor-disability-early-age
      definedPension : code defined-type-pension
      PleaseFillInFollowingIfTypePensionOther
        otherPension : text 155
      decision : code decision
      awardBenefitArticle : code benefit-award-article
      startDatePensionRight
      DetailsPensionPaymentPeriods[]
        payableFrom : date
        payableTo : date
        PensionAmount
          grossAmount : amount
          netAmount : amount
          grossAmountBasicPension : amount
          grossAmountSupplementaryPension : amount
        currency : code currency
        paymentFrequency : code payment-frequency
        PleaseFillInFollowingIfPaymentFrequencyOther
          otherPaymentFrequency : text 155
      actualStartDatePensionPaymentsFromInstitution
      supplementsAdditionalFrequentPaymentsPension : free-text 255
      basedVoluntaryContributions : code contribution-voluntary-base
      basedOtherPersonInsurancePeriods : code contribution-voluntary-base
      creditedPeriodIndicator
      RejectionReasons[]
        rejectionReasons : code reason-rejection
        FillInIfRejectionReasonsOther
          otherReasons : free-text 500
      PartialSuspensionPension
        pensionPartlySuspendedIndicator
        PleaseFillInFollowingIfPensionPartlySuspendedYes
          amount : amount
          currency : code currency
          reason : free-text 500
      additionalInformation : free-text 500
  Reductions
    ReductionsPension[]
      pensionReducedPursuantOverlappingBenefitsSameKind : code overlapping-benefits-same-kind
      pensionReducedPursuantOverlappingOrBenefitsOrIncome : code benefit-income
      FillInIfPensionHasBeenReduced
        otherBenefitsSourceIncome : text 155
      articleConcerningLimitationRuleOverlapping : code articles-concerning-limitation-rule-overlapping
      PeriodOverlapping[]
        startDateRuleAgainstOverlapping
        endDateRuleAgainstOverlapping
  AdditionalInformationDecision
    benefitsAIndicator
    suspensionPension : date
    withdrawalPension : date
    dateWhenDecisionIssuedStatedDecision!
    InformationRightAReview
      timeLimitsForReview : text 155
      WhereAddressReview[]
        Institution > institution
        Address > address
    decisionGivenAResultReviewAccordingArt4829872009Indicator
    InstitutionGivingDecisionIfDifferentFromSending
      Institution! > personal-identification-number
      caseNumber : text 65
    referenceNumberDecisionIfOtherThanCaseNumber : text 155
    otherInformation : free-text 500
`,
)
