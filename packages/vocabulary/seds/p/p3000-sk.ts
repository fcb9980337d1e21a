/** P3000_SK: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000sk = sedText(`
P3000_SK SectorComponents/Pensions/P3000_SK Country specific information – SK
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment
      insuredEmployedOrSelfDuringEarlyOldAgePensionIndicator
      FillInIfInsuredPersonEmployed[]
        InsuredPersonEmploymentPeriod > fixed-period
        InsuredPersonSelfEmploymentPeriod > fixed-period
      ChildRaisingPeriod[] > fixed-period
    AdditionalInformationChildrenInsuredPerson[]
      familyName
      forename
      Address > address
      OtherCustodyChild
        otherCustodyChildIndicator
        placeCustody
        periodCustody
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
    AdditionalInformationDeceasedInsuredPersonBenefit
      postponedPensionPaymentIndicator
      defermentCountry
      claim
    AdditionalInformationDeceasedInsuredPerson
      ChildRaisingPeriod[] > fixed-period
    AdditionalInformationDeceasedInsuredPersonDeath
      DeathCausedByIntendedCriminalOffenceClaimant
        deathCausedByIntendedCriminalOffenceClaimantIndicator
        FillInIfDeathCausedByIntended
          effectiveDateFinalJudgementConviction
      OccupationalAccidentOnlyCauseDeath
        occupationalAccidentOnlyCauseDeathIndicator
        activityOccupationalAccident
        placeOccupationalAccident
      OccupationalDiseaseOnlyCauseDeath
        occupationalDiseaseOnlyCauseDeathIndicator
        dateDiagnosis
        dateOriginDisease
        linkBetweenDeathOccupationalDiseaseIndicator
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild
      AttendingSchool
        attendingSchoolIndicator
        educationalInstitution
        course
      UndergoingVocationalTraining
        undergoingVocationalTrainingIndicator
        levelSchool
      UnableWork
        childUnableWorkIndicator
        socialSecurityBenefitsReceivedBecauseUnableWorkIndicator
      OtherCustodyChild
        otherCustodyChildIndicator
        placeCustody
        periodCustody
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
    AdditionalInformationInsuredPersonEmployment
      InvalidityCausedByIntendedCriminalOffenceClaimant
        invalidityCausedByIntendedCriminalOffenceClaimantIndicator
        FillInIfInvalidityCausedByIntended
          effectiveDateFinalJudgementConviction
      ChildRaisingPeriod[] > fixed-period
    AdditionalInformationChildrenInsuredPerson[]
      nameChild
      Address > address
    UnableProvideRequestedInformationInThisSection15 > information-unavailable
`)
