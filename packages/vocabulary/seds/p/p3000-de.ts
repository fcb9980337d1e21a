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
    AdditionalInformationInsuredPersonEmployment > employment-and-other-income
    AdditionalInformationInsuredPersonBenefitDetails > benefit-details-p3000-de
    AdditionalInformationChildren[] > children-p3000-de
    AdditionalMiscellaneousInformation
      startPensionPaymentDesiredByInsuredPerson
    UnableProvideRequestedInformationInThisSection > information-unavailable
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
    AdditionalInformationClaimantEmployment[] > employment-and-other-income
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
    AdditionalInformationChildren > children-p3000-de
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      personalGermanTaxID
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      FillInIfInvalidityCausedByOther
        insuredPersonClaimsForDamagesIndicator
      occupationalRehabilitationCourses
      insuredPersonSeverelyDisabledIndicator
    AdditionalInformationInsuredPersonEmployment[] > employment-and-other-income
    AdditionalInformationInsuredPersonBenefitDetails > benefit-details-p3000-de
    AdditionalInformationChildren[] > children-p3000-de
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
