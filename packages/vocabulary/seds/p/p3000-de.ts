/** P3000_DE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000de = sedText(`
P3000_DE SectorComponents/Pensions/P3000_DE Country specific information – DE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      personalGermanTaxID
      fitForWorkDeclarationInsuredPerson
      insuredPersonSeverelyDisabledIndicator
    AdditionalInformationInsuredPersonEmployment
      employment
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      benefitsOrLumpSumSettlementDiseasesAccidentsWorkIndicator
      FillInIfBenefitsOrLumpSum
        basedCompletelyContributionsByInsuredPersonIndicator
      FillInIfBasedCompletely
        compensationPensionWithALumpSumSettlementIndicator
      FillInIfCompensationPensionWithAl
        yearPaymentCompensation
      Institution > personal-identification-number
      PeriodBenefitsPayment > period
    AdditionalInformationChildren[]
      NameChild
        familyName
        forenames
      childRaisedByInsuredPersonFromBirth10thBirthday
      FillInIfChildRaisedByInsuredPerson
        InformationChildOtherParent
          familyName
          forenames
          birthDate
          PlaceBirth > place-birth
      germanIdentificationNumberPIN
    AdditionalMiscellaneousInformation
      startPensionPaymentDesiredByInsuredPerson
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      personalGermanTaxID
      fitForWorkDeclarationClaimant
      FillInIfFitForWorkDeclaration
        claimantUnfitForWork
      FillInIfClaimantAChildOlderThan17
        typeEducationPleaseAttachDocumentForProofIfAvailable
      FillInIfTypeEducationPleaseAttach
        otherEducation
      childHandicappedThereforeNotAbleSupportHimselfIndicator
      childPassedStatutoryMilitaryServiceOrAlternativeIndicator
      FillInIfChildHasPassedStatutory > fixed-period
    AdditionalInformationClaimantEmployment[]
      employment
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationClaimantBenefitDetails
      PleaseAnswerFollowingQuestionsForSurvivorsPension
        kindIncomeBenefits
      Institution > personal-identification-number
      BenefitsPayment > period
    AdditionalInformationInsuredPerson
      PlaceBirth > place-of-birth
    AdditionalInformationInsuredPersonDeathDetails
      FillInIfCauseDeathAnAccidentAtWork
        survivorPensionSectorAccidentWorkOccupationalDisease
      Institution > personal-identification-number
    AdditionalInformationChildren
      NameChild
        familyName
        forenames
      childRaisedByInsuredPersonFromBirth10thBirthday
      FillInIfChildRaisedByInsuredPerson
        InformationChildOtherParent
          familyName
          forenames
          birthDate
          PlaceBirth > place-birth
      germanIdentificationNumberPIN
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      personalGermanTaxID
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      FillInIfInvalidityCausedByOther
        insuredPersonClaimsForDamagesIndicator
      occupationalRehabilitationCourses
      insuredPersonSeverelyDisabledIndicator
    AdditionalInformationInsuredPersonEmployment[]
      employment
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      benefitsOrLumpSumSettlementDiseasesAccidentsWorkIndicator
      FillInIfBenefitsOrLumpSum
        basedCompletelyContributionsByInsuredPersonIndicator
      FillInIfBasedCompletely
        compensationPensionWithALumpSumSettlementIndicator
      FillInIfCompensationPensionWithAl
        yearPaymentCompensation
      Institution > personal-identification-number
      PeriodBenefitsPayment > period
    AdditionalInformationChildren[]
      NameChild
        familyName
        forenames
      childRaisedByInsuredPersonFromBirth10thBirthday
      FillInIfChildRaisedByInsuredPerson
        InformationChildOtherParent
          familyName
          forenames
          birthDate
          PlaceBirth > place-birth
      germanIdentificationNumberPIN
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
