/** P3000_DE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000de = sedText(
  `
P3000_DE SectorComponents/Pensions/P3000_DE Country specific information – DE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      personalGermanTaxID
      fitForWorkDeclarationInsuredPerson : code fit-unfit-for-work or other
      insuredPersonSeverelyDisabledIndicator
    AdditionalInformationInsuredPersonEmployment > employment-and-other-income
    AdditionalInformationInsuredPersonBenefitDetails > benefit-details-p3000-de
    AdditionalInformationChildren[] > children-p3000-de
    AdditionalMiscellaneousInformation
      startPensionPaymentDesiredByInsuredPerson : code start-pension-payment-with-without-benefit-reduction or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      personalGermanTaxID
      fitForWorkDeclarationClaimant : code fit-unfit-for-work or other
      FillInIfFitForWorkDeclaration
        claimantUnfitForWork : code permanently-temporarily or other
      FillInIfClaimantAChildOlderThan17
        typeEducationPleaseAttachDocumentForProofIfAvailable : code education-level-school-high-university-vocational-other or other
      FillInIfTypeEducationPleaseAttach
        otherEducation
      childHandicappedThereforeNotAbleSupportHimselfIndicator
      childPassedStatutoryMilitaryServiceOrAlternativeIndicator
      FillInIfChildHasPassedStatutory > fixed-period
    AdditionalInformationClaimantEmployment[] > employment-and-other-income
    AdditionalInformationClaimantBenefitDetails
      PleaseAnswerFollowingQuestionsForSurvivorsPension
        kindIncomeBenefits : code income-benefits or other
      Institution > personal-identification-number
      BenefitsPayment > period
    AdditionalInformationInsuredPerson
      PlaceBirth > place-of-birth
    AdditionalInformationInsuredPersonDeathDetails
      FillInIfCauseDeathAnAccidentAtWork
        survivorPensionSectorAccidentWorkOccupationalDisease : code benefit-status-short or other
      Institution > personal-identification-number
    AdditionalInformationChildren > children-p3000-de
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      personalGermanTaxID
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      FillInIfInvalidityCausedByOther
        insuredPersonClaimsForDamagesIndicator
      occupationalRehabilitationCourses : code rehabilitation-courses or other
      insuredPersonSeverelyDisabledIndicator
    AdditionalInformationInsuredPersonEmployment[] > employment-and-other-income
    AdditionalInformationInsuredPersonBenefitDetails > benefit-details-p3000-de
    AdditionalInformationChildren[] > children-p3000-de
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_DE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      personalGermanTaxID : text 65
      fitForWorkDeclarationInsuredPerson : code fit-unfit-for-work
      insuredPersonSeverelyDisabledIndicator
    AdditionalInformationInsuredPersonEmployment
      employment : code employment-type-long
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationInsuredPersonBenefitDetails > additional-information-insured-person-benefit-details
    AdditionalInformationChildren[] > additional-information-children
    AdditionalMiscellaneousInformation
      startPensionPaymentDesiredByInsuredPerson : code start-pension-payment-with-without-benefit-reduction
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      personalGermanTaxID : text 65
      fitForWorkDeclarationClaimant : code fit-unfit-for-work
      FillInIfFitForWorkDeclaration
        claimantUnfitForWork : code permanently-temporarily
      FillInIfClaimantAChildOlderThan17
        typeEducationPleaseAttachDocumentForProofIfAvailable : code education-level-school-high-university-vocational-other
      FillInIfTypeEducationPleaseAttach
        otherEducation : text 65
      childHandicappedThereforeNotAbleSupportHimselfIndicator
      childPassedStatutoryMilitaryServiceOrAlternativeIndicator
      FillInIfChildHasPassedStatutory > fixed-period
    AdditionalInformationClaimantEmployment[]
      employment : code employment-type-long
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationClaimantBenefitDetails
      PleaseAnswerFollowingQuestionsForSurvivorsPension
        kindIncomeBenefits : code income-benefits
      Institution > personal-identification-number
      BenefitsPayment > period
    AdditionalInformationInsuredPerson
      PlaceBirth > place-of-birth
    AdditionalInformationInsuredPersonDeathDetails
      FillInIfCauseDeathAnAccidentAtWork
        survivorPensionSectorAccidentWorkOccupationalDisease : code benefit-status-short
      Institution > personal-identification-number
    AdditionalInformationChildren > additional-information-children
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      personalGermanTaxID : text 65
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      FillInIfInvalidityCausedByOther
        insuredPersonClaimsForDamagesIndicator
      occupationalRehabilitationCourses : code rehabilitation-courses
      insuredPersonSeverelyDisabledIndicator
    AdditionalInformationInsuredPersonEmployment[]
      employment : code employment-type-long
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationInsuredPersonBenefitDetails > additional-information-insured-person-benefit-details
    AdditionalInformationChildren[] > additional-information-children
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
