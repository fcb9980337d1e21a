/** P3000_IT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000it = sedText(
  `
P3000_IT SectorComponents/Pensions/P3000_IT Country specific information – IT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      exServicemanIndicator
    AdditionalInformationInsuredPersonEmployment
      TheInsuredPersonEmploymentType
        employment : code employment-type-long or other
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
      income : code income-type-salary-professional-fees-others or other
      raisingChildIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
      fitForWorkDeclarationInsuredPerson : code fit-for-work-declaration-claimant or other
      constantAttendanceDeclarationInsuredPerson : code is-there-need-for-constant-attendance or other
      functionalCapacityDeclarationInsuredPerson : code functional-capacity-declaration-insured-person or other
      sufficientMeansSubsistenceDeclarationInsuredPersonIndicator
      assistanceBenefit : code benefit-status-short or other
      benefitsWithAdditionalBenefitsIndicator
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts
          Amount[] > regular-amount
      fitForWork : code fit-unfit-for-work or other
      PensionRecipient[] > pension-recipient-amounts
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildrenInsuredPerson > child-name-and-status
      child : code child-dependent or other
      BenefitsForChild > benefits-for-child
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers > ascendants-p3000-it
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      exServicemanIndicator
      bothParentsDeceasedIndicator
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant or other
      theClaimantUnfitForWork : code permanently-temporarily or other
      constantAttendanceDeclarationClaimant : code is-there-need-for-constant-attendance or other
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails
        EmploymentSelfEmploymentDetails[]
          ClaimantEmployment
            employment : code employment-type-long or other
            FillInIfEmploymentTypeEmployeeOr > employment-type-p3000-it
            BusinessVolume
              businessVolume
              annualIncomeFromSelfEmployment
            PleaseFillInFollowingIfEmploymentTypeProfessional
              ProfessionalIncomeAmounts
                ProfessionalIncomeAmount[] > regular-amount
          OtherResourcesSourcesIncome > other-income
    AdditionalInformationClaimantBenefitDetails
      basicBenefit : code benefit-status-short or other
      assistanceBenefit : code benefit-status-short or other
      educationalTrainingBenefit : code benefit-status-short or other
      benefitCoveringExpensesCareForChildren : code benefit-status-short or other
    AdditionalInformationDeceasedInsuredPersonBenefit
      exServicemanIndicator
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme : code scheme or other
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf : code insured-person-spouse or other
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
      DeathCausedByClaimant
        deathCausedByClaimantIndicator
        legalActionTakenAgainstResponsiblePartyIndicator
        totalCompensationReceivedIndicator
        dateDeletionFromRegister
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild
      child : code child-dependent or other
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
        rehabilitationCourses : code rehabilitation-courses or other
        FillInFollowingIfRehabilitationCourses
          occupation
      profession
      qualification
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        ClaimantEmployment
          employment : code employment-type-long or other
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
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
      assistanceBenefit : code benefit-status-short or other
      benefitsForAssistanceProvidedByThirdPerson : code benefit-status-short or other
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      fitForWork : code fit-unfit-for-work or other
      PensionRecipient[]
        pensionRecipient : code yes-no-has-applied-for or other
        pension : code pension or other
        pensionNumber
        Institution > personal-identification-number
        Amount > regular-amount
        dateFromWhichBenefitDue
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodOf : code insured-person-spouse or other
      OtherBenefitsReceivedBySpouse > other-benefits-spouse
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildrenInsuredPerson[]
      nameChild
      BenefitsForChild > benefits-for-child
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers > ascendants
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_IT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      exServicemanIndicator
    AdditionalInformationInsuredPersonEmployment
      TheInsuredPersonEmploymentType
        employment : code employment-type-long
        FillInIfEmploymentTypeEmployeeOr
          EmploymentActivity
            yearsCarryingEmploymentActivity : text 25
            IncomeAmounts
              IncomeAmount[] > payment
        PleaseFillInFollowingIfEmploymentTypeSelfEmployed
          BusinessVolume
            businessVolume : amount
            annualIncomeFromSelfEmployment : amount
        PleaseFillInFollowingIfEmploymentTypeProfessional
          ProfessionalIncomeAmounts
            ProfessionalIncomeAmount[] > payment
        profession : text 155
        qualification : text 155
      OtherResourcesSourcesIncome > other-resources-sources-income
      insuredPersonStatesNoIncomeIndicator
      compulsoryPensionInsuranceCoverEntailedIndicator
      retirementIntendedIndicator
      gainfulEmploymentIntendedIndicator
      income : code income-type-salary-professional-fees-others
      raisingChildIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
      fitForWorkDeclarationInsuredPerson : code fit-for-work-declaration-claimant
      constantAttendanceDeclarationInsuredPerson : code is-there-need-for-constant-attendance
      functionalCapacityDeclarationInsuredPerson : code functional-capacity-declaration-insured-person
      sufficientMeansSubsistenceDeclarationInsuredPersonIndicator
      assistanceBenefit : code benefit-status-short
      benefitsWithAdditionalBenefitsIndicator
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amounts > amounts-old
      fitForWork : code fit-unfit-for-work
      PensionRecipient[]
        PensionRecipient > recipient
        Institution
          Institution > personal-identification-number
        Amounts > amounts-old
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodInsuranceThe : code insured-person-spouse
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildrenInsuredPerson > pen-child-split-name
      child : code child-dependent
      BenefitsForChild > benefits-for-child
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers > additional-information-ascendant-family-members
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
      exServicemanIndicator
      bothParentsDeceasedIndicator
      fitForWorkDeclarationClaimant : code fit-for-work-declaration-claimant
      theClaimantUnfitForWork : code permanently-temporarily
      constantAttendanceDeclarationClaimant : code is-there-need-for-constant-attendance
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails
        EmploymentSelfEmploymentDetails[]
          ClaimantEmployment
            employment : code employment-type-long
            FillInIfEmploymentTypeEmployeeOr
              EmploymentActivity
                yearsCarryingEmploymentActivity : text 25
                IncomeAmounts
                  IncomeAmount[] > payment
            BusinessVolume
              businessVolume : amount
              annualIncomeFromSelfEmployment : amount
            PleaseFillInFollowingIfEmploymentTypeProfessional
              ProfessionalIncomeAmounts
                ProfessionalIncomeAmount[] > payment
          OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationClaimantBenefitDetails
      basicBenefit : code benefit-status-short
      assistanceBenefit : code benefit-status-short
      educationalTrainingBenefit : code benefit-status-short
      benefitCoveringExpensesCareForChildren : code benefit-status-short
    AdditionalInformationDeceasedInsuredPersonBenefit
      exServicemanIndicator
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme : code scheme
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf : code insured-person-spouse
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
      DeathCausedByClaimant
        deathCausedByClaimantIndicator
        legalActionTakenAgainstResponsiblePartyIndicator
        totalCompensationReceivedIndicator
        dateDeletionFromRegister
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild : text 155
      child : code child-dependent
      taxIdentificationNumber : text 65
      childInvalidityIndicator
      childUnder26StillAtSchoolIndicator
    AdditionalInformationAscendantsOtherFamilyMembers > additional-information-ascendant-family-members
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      exServiceManIndicator
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses
        rehabilitationCourses : code rehabilitation-courses
        FillInFollowingIfRehabilitationCourses
          occupation : text 155
      profession : text 155
      qualification : text 155
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        ClaimantEmployment
          employment : code employment-type-long
          PleaseFillInFollowingIfEmploymentTypeEmployee
            EmploymentActivity
              yearsCarryingEmploymentActivity : text 25
              Amounts
                Amount[] > payment
          PleaseFillInFollowingIfEmploymentTypeSelfEmployed
            BusinessVolume
              businessVolume : amount
              annualIncomeFromSelfEmployment : amount
          PleaseFillInFollowingIfEmploymentTypeProfessional
            ProfessionalIncomeAmounts
              ProfessionalIncomeAmount[] > payment
          0 PleaseFillInFollowingIfEmploymentTypeEmployee, PleaseFillInFollowingIfEmploymentTypeSelfEmployed, PleaseFillInFollowingIfEmploymentTypeProfessional
        OtherResourcesSourcesIncome > other-resources-sources-income
        insuredPersonStatesNoIncomeIndicator
        Employer[] > pension-employer
        startDateEmployment
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
      assistanceBenefit : code benefit-status-short
      benefitsForAssistanceProvidedByThirdPerson : code benefit-status-short
    AdditionalInformationSpouse
      GainfulEmployment > gainful-employment
      fitForWork : code fit-unfit-for-work
      PensionRecipient[]
        pensionRecipient : code yes-no-has-applied-for
        pension : code pension
        pensionNumber : text 65
        Institution > personal-identification-number
        Amount > payment
        dateFromWhichBenefitDue
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodOf : code insured-person-spouse
      OtherBenefitsReceivedBySpouse > other-benefits-received-by-spouse
      OtherResourcesSourcesIncome > other-resources-sources-income
    AdditionalInformationChildrenInsuredPerson[]
      nameChild : text 155
      BenefitsForChild > benefits-for-child
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers
      surname : text 155
      forenames : text 155
      birthDate
      relationship : text 155
      Address > address
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
