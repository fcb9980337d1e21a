/** P3000_RO: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000ro = sedText(`
P3000_RO SectorComponents/Pensions/P3000_RO Country specific information – RO
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson > same-household
    AdditionalInformationInsuredPersonEmployment
      lastOccupationInRomania
      LastPlaceEmploymentInRomania
        lastPlaceEmploymentInRomania
        town
        county
      theInsuredPersonDeclaresSheGaveBirthRaisedUp10Years
    AdditionalInformationInsuredPersonBenefitDetails
      receivingAPensionFromRomaniaIndicator
      FillInIfReceivingAPensionFrom
        AdditionalInformationRomanianPension
          romanianPensionFileNumber
          countyRomanianTerritorialHousePensionPaidPension
      Invalidity
        invalidityIndicator
        establishPeriodDisability
        medicalCertificateInAnnexIndicator
      Handicap
        handicapIndicator
        blindPersonIndicator
        medicalCertificateInAnnexIndicator
      fitForWorkDeclarationInsuredPerson
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      InformationWidower
        widowWidower
        marriedMoreThanOnceIndicator
        PleaseFillIn
          IfWidowWidowerHasMarriedMoreThanOncePleaseFillIn[]
            dateMarriage
            marriageEndedBecauseOf
            afterDeathInsuredPersonWidowWidowerRemarriedIndicator
            hasPersonCommittedHomicideAgainstDeceasedInsuredIndicator
      hasPersonCommittedHomicideAgainstDeceasedInsuredIndicator
    AdditionalInformationClaimantEmployment
      EmploymentIncome[] > regular-amount
      retirementDate
    AdditionalInformationClaimantBenefitDetails
      receivingAPensionFromRomaniaIndicator
      FillInIfReceivingAPensionFrom
        Invalidity > invalidity-p3000
        Handicap
          handicapIndicator
          medicalCertificateInAnnexIndicator
          fitForWorkDeclarationClaimant
          theClaimantUnfitForWork
    AdditionalInformationDeceasedInsuredPersonBenefit
      endDatePensionPayment
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
      OccupationalDiseaseOnlyCauseDeath
        occupationalDiseaseOnlyCauseDeathIndicator
        dateDiagnosis
        dateOriginDisease
        linkBetweenDeathOccupationalDiseaseIndicator
      LastOccupationInRomania
        LastPlaceEmploymentInRomania
          lastPlaceEmploymentInRomania
          town
          county
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild
      ChildUnableWork
        childUnableWorkIndicator
        socialSecurityBenefitsReceivedIndicator
        natureDisability
      BothParentsDead
        bothParentsDeadIndicator
        livingParentAnInvalidIndicator
      childrenUnder26StillAtSchoolIndicator
      ChildInvalidity > invalidity-p3000
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityResultWorkAccidentOrOccupationalDiseaseIndicator
      invalidityResultNeoplasiaSchizophreniaOrAIDSIndicator
      invalidityCausedByOtherAccidentThanWorkAccidentIndicator
      insuredHospitalizedAssistanceMedicalInstitutionsIndicator
      fitForWorkDeclarationInsuredPerson
      theInsuredPersonUnfitForWork
    AdditionalInformationInsuredPersonEmployment
      LastOccupationInRomania
        lastOccupationInRomania
        lastPlaceEmploymentInRomania
        town
        county
    AdditionalInformationInsuredPersonBenefitDetails
      Invalidity
        invalidityIndicator
        establishPeriodDisability
        claimantUnfitForWork
        medicalCertificateInAnnexIndicator
        additionalInformation
      Handicap
        handicapIndicator
        medicalCertificateInAnnexIndicator
      receivingAPensionFromRomaniaIndicator
      FillInIfReceivingAPensionFrom
        AdditionalInformationRomanianPension
          romanianPensionFileNumber
          countyRomanianTerritorialHousePensionPaidPension
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
