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
      PensionRecipient[]
        pensionRecipient
        pension
        pensionNumber
      Institution
        Institution > personal-identification-number
      Amounts
        Amount[] > regular-amount
      startDateBenefitsPayment
      pensionBasedPeriodOf
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildrenInsuredPerson
      AdditionalInformationChildrenInsuredPerson
        familyName
        forename
        FamilyStatus[] > family-status
      Address > address
      entitledChildBenefitIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
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
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      estimatedAnnualEarningsFromSelfEmployment
    AdditionalInformationClaimantBenefitDetails
      voluntaryBasedContributionsIndicator
      benefitDiscontinuedSincePaidByReceivingInstitutionIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      survivorInsuranceIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      AdditionalDataDetermineInvalidity
        typeAdditionalData
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses
        rehabilitationCourses
        FillInIfRehabilitationCourses
          occupation
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
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
