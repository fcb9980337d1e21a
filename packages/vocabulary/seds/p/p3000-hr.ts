/** P3000_HR: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000hr = sedText(`
P3000_HR SectorComponents/Pensions/P3000_HR Country specific information – HR
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonCompleted
      insuredCroatianVeteranPoliticalPrisonerAttachmentIndicator
      FillInIfInsuredPersonCroatian > periods-covered-by-security-scheme
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationDeceasedPerson
      theDeceasedPersonRecipientPensionAtTimeDeathIndicator
      FillInIfTheDeceasedPersonRecipient
        deceasedCroatianHomeVeteranPoliticalPrisonerIndicator
      FillInIfDeceasedPersonCroatian > periods-covered-by-security-scheme
      deceasedInsuredEntitledInvalidityBenefitIndicator
      FillInIfDeceasedInvalidityInsuredPerson
        InformationInvalidityBenefit[]
          countryCode
          nameBenefit
          typeBenefit
          Period > fixed-period
      deceasedRegisteredSeekingWorkCompetentEmploymentIndicator
      FillInIfDeceasedInsuredPerson
        InformationSeekingWork
          countryCode
          Period > period
      deceasedInsuredPassedVoluntaryStatutoryMilitaryIndicator
      FillInIfDeceasedInsuredPersonHas
        InformationMilitaryService
          countryCode
          Period > fixed-period
      typeEducationPleaseAttachDocumentForProofIfAvailable
    AdditionalInformationClaimant
      fitForWorkDeclarationClaimant
      theClaimantADivorcedSpouseIndicator
      FillInIfTheClaimantADivorcedSpouse
        entitlementForAllowanceGivenByCompetentInstitutionIndicator
      FillInIfEntitlementSupport
        InformationSupportAllowance[]
          Institution > personal-identification-number
          SupportAllowancePeriod > period
      theClaimantAParentIndicator
      PleaseFillInFollowingIfTheClaimantAParentYes
        deceasedPriorDeathSupportedParentsAttachDocumentIndicator
      theChildAgeBetween1518YearsIndicator
      FillInIfTheChildAgeBetween1518
        childInFullTimeEducationIndicator
      FillInIfChildInFullTimeEducation
        typeEducationPleaseAttachDocumentForProofIfAvailable
      PleaseFillInFollowingIfChildInFullTimeEducationNo
        childRegisteredSeekingWorkCompetentEmploymentIndicator
      FillInIfChildRegisteredAPerson
        InformationSeekingWork
          countryCode
          Period > period
    AdditionalInformationChildrenDeceasedInsured[]
      AdditionalInformationChildrenDeceasedInsured > child-name-and-status
      InformationAboutOtherParent > other-parent
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      insuredRegisteredSeekingWorkCompetentEmploymentIndicator
      FillInIfInsuredPersonRegistered
        InformationSeekingWork
          countryCode
          Period > period
      insuredPassedVoluntaryOrStatutoryMilitaryServiceIndicator
      FillInIfInsuredPersonHasPassed
        InformationMilitaryService
          countryCode
          Period > fixed-period
    AdditionalInformationInsuredPersonCompletedPeriod
      insuredCroatianVeteranPoliticalPrisonerAttachmentIndicator
      FillInIfInsuredPersonCroatian > periods-covered-by-security-scheme
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
