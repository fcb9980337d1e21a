/** P3000_NL: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000nl = sedText(`
P3000_NL SectorComponents/Pensions/P3000_NL Country specific information – NL
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonEmployment
      employment
    AdditionalInformationSpouse
      sharingHouseholdWithInsuredPersonIndicator
      FillInIfSharingHouseholdWith
        startDateLivingTogether
      cohabitingPartnerBloodRelationshipIn
      spouseEmploymentSelfEmployedIndicator
      estimatedAnnualEarnings
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts
          Amount[] > regular-amount
      PensionRecipient[] > pension-recipient-name
      Institution
        Institution > personal-identification-number
      Amounts
        Amount[] > regular-amount
      startDateBenefitsPayment
      pensionBasedPeriodOf
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildrenInsuredPerson
      AdditionalInformationChildrenInsuredPerson > child-name-and-status
      Address > address
      entitledChildBenefitIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      widowWidowerEntitledAlimonyIndicator
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
      constantAttendanceDeclarationClaimant
    AdditionalInformationClaimantEmployment
      EmploymentIncome
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
      estimatedAnnualEarningsFromSelfEmployment
    AdditionalInformationClaimantBenefitDetails
      voluntaryBasedContributionsIndicator
      benefitDiscontinuedSincePaidByReceivingInstitutionIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      survivorInsuranceIndicator
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      AdditionalDataDetermineInvalidity
        typeAdditionalData
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses > rehabilitation-courses
      InsuredPersonEducation[]
        insuredPersonEducation
        diplomaDate
      DrivingLicense
        drivingLicenseIndicator
        PleaseFillInFollowingIfDrivingLicenseYes
          drivingLicenseCategory
        specialExperienceSkills
      insuredPersonHobbies
    AdditionalInformationInsuredPersonEmployment
      insuredPersonStatesNoIncomeIndicator
      Employers
        Employer[]
          IfHaveInformationFromEmployerOrEmployeePleaseFill
            identificationEmployerByEmployeeIndicator
          IfHaveInformationFromEmployerPleaseFillIn
            identificationEmployerByEmployerIndicator
          Employer > employer
          PeriodEmploymentOrSelfEmployment > fixed-period
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
