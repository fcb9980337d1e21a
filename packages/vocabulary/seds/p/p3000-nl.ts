/** P3000_NL: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000nl = sedText(
  `
P3000_NL SectorComponents/Pensions/P3000_NL Country specific information – NL
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonEmployment
      employment : code employment-type-long or other
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
      pensionBasedPeriodOf : code insured-person-spouse or other
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
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant or other
      theClaimantUnfitForWork : code permanently-temporarily or other
      constantAttendanceDeclarationClaimant : code is-there-need-for-constant-attendance or other
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
      entitlementSicknessBenefitsInKind : code yes-no-notyet or other
      assistanceBenefit : code benefit-status-short or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_NL
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonEmployment
      employment : code employment-type-long
    AdditionalInformationSpouse
      sharingHouseholdWithInsuredPersonIndicator
      FillInIfSharingHouseholdWith
        startDateLivingTogether
      thePersonWithWhomAHouseholdSharedThe : code blood-relationship
      FillInFollowingIfOther
        otherPerson : text 155
      spouseEmploymentSelfEmployedIndicator
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts > amounts
      estimatedAnnualEarnings : amount
      PensionRecipient[] > recipient
      Institution
        Institution > personal-identification-number
      Amounts > amounts
      startDateBenefitsPayment
      pensionBasedPeriodOf : code insured-person-spouse
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationChildrenInsuredPerson
      AdditionalInformationChildrenInsuredPerson > pen-child-split-name
      Address > address
      entitledChildBenefitIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      widowWidowerEntitledAlimonyIndicator
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant
      theClaimantUnfitForWork : code permanently-temporarily
      constantAttendanceDeclarationClaimant : code is-there-need-for-constant-attendance
    AdditionalInformationClaimantEmployment
      EmploymentIncome
        Amounts > amounts
      OtherResourcesSourcesIncome > other-resources-sources-income
      estimatedAnnualEarningsFromSelfEmployment : amount
    AdditionalInformationClaimantBenefitDetails
      voluntaryBasedContributionsIndicator
      benefitDiscontinuedSincePaidByReceivingInstitutionIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      survivorInsuranceIndicator
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      AdditionalDataDetermineInvalidity
        typeAdditionalData : free-text 255
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses
        rehabilitationCourses : code rehabilitation-courses
        FillInIfRehabilitationCourses
          occupation : text 155
      InsuredPersonEducation[]
        insuredPersonEducation : free-text 255
        diplomaDate
      DrivingLicense
        drivingLicenseIndicator
        PleaseFillInFollowingIfDrivingLicenseYes
          drivingLicenseCategory : text 25
        specialExperienceSkills : text 155
      insuredPersonHobbies : text 155
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
      entitlementSicknessBenefitsInKind : code yes-no-notyet
      assistanceBenefit : code benefit-status-short
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
