/** P3000_IT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000it = sedText(`
P3000_IT SectorComponents/Pensions/P3000_IT Country specific information – IT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      exServicemanIndicator
    AdditionalInformationInsuredPersonEmployment
      TheInsuredPersonEmploymentType
        employment
        FillInIfEmploymentTypeEmployeeOr > employment-type-p3000-it
        PleaseFillInFollowingIfEmploymentTypeSelfEmployed
          BusinessVolume
            businessVolume
            annualIncomeFromSelfEmployment
        PleaseFillInFollowingIfEmploymentTypeProfessional
          ProfessionalIncomeAmounts
            ProfessionalIncomeAmount[] > regular-amount
        profession
        qualification
      OtherResourcesSourcesIncome > other-income
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
      income
      raisingChildIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      fitForWorkDeclarationInsuredPerson
      constantAttendanceDeclarationInsuredPerson
      functionalCapacityDeclarationInsuredPerson
      sufficientMeansSubsistenceDeclarationInsuredPersonIndicator
      assistanceBenefit
      benefitsWithAdditionalBenefitsIndicator
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts
          Amount[] > regular-amount
      fitForWork
      PensionRecipient[] > pension-recipient-amounts
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildrenInsuredPerson > child-name-and-status
      child
      BenefitsForChild > benefits-for-child
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers > ascendants-p3000-it
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      exServicemanIndicator
      bothParentsDeceasedIndicator
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
      constantAttendanceDeclarationClaimant
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails
        EmploymentSelfEmploymentDetails[]
          ClaimantEmployment
            employment
            FillInIfEmploymentTypeEmployeeOr > employment-type-p3000-it
            BusinessVolume
              businessVolume
              annualIncomeFromSelfEmployment
            PleaseFillInFollowingIfEmploymentTypeProfessional
              ProfessionalIncomeAmounts
                ProfessionalIncomeAmount[] > regular-amount
          OtherResourcesSourcesIncome > other-income
    AdditionalInformationClaimantBenefitDetails
      basicBenefit
      assistanceBenefit
      educationalTrainingBenefit
      benefitCoveringExpensesCareForChildren
    AdditionalInformationDeceasedInsuredPersonBenefit
      exServicemanIndicator
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
      DeathCausedByClaimant
        deathCausedByClaimantIndicator
        legalActionTakenAgainstResponsiblePartyIndicator
        totalCompensationReceivedIndicator
        dateDeletionFromRegister
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild
      child
      taxIdentificationNumber
      childInvalidityIndicator
      childUnder26StillAtSchoolIndicator
    AdditionalInformationAscendantsOtherFamilyMembers > ascendants-p3000-it
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      exServiceManIndicator
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses
        rehabilitationCourses
        FillInFollowingIfRehabilitationCourses
          occupation
      profession
      qualification
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        ClaimantEmployment
          employment
          PleaseFillInFollowingIfEmploymentTypeEmployee
            EmploymentActivity
              yearsCarryingEmploymentActivity
              Amounts
                Amount[] > regular-amount
        OtherResourcesSourcesIncome > other-income
        insuredPersonStatesNoIncomeIndicator
        Employer[] > employer-p3000
        startDateEmployment
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      assistanceBenefit
      benefitsForAssistanceProvidedByThirdPerson
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      fitForWork
      PensionRecipient[]
        pensionRecipient
        pension
        pensionNumber
        Institution > personal-identification-number
        Amount > regular-amount
        dateFromWhichBenefitDue
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodOf
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildrenInsuredPerson[]
      nameChild
      BenefitsForChild > benefits-for-child
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers > ascendants
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
