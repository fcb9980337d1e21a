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
        FillInIfEmploymentTypeEmployeeOr
          EmploymentActivity
            yearsCarryingEmploymentActivity
            IncomeAmounts
              IncomeAmount[] > regular-amount
        PleaseFillInFollowingIfEmploymentTypeSelfEmployed
          BusinessVolume
            businessVolume
            annualIncomeFromSelfEmployment
        PleaseFillInFollowingIfEmploymentTypeProfessional
          ProfessionalIncomeAmounts
            ProfessionalIncomeAmount[] > regular-amount
        profession
        qualification
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
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
      PensionRecipient[]
        PensionRecipient
          pensionRecipient
          pension
          pensionNumber
        Institution
          Institution > personal-identification-number
        Amounts
          Amount[] > regular-amount
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodInsuranceThe
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildrenInsuredPerson
        familyName
        forename
        FamilyStatus[] > family-status
      child
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers
      AdditionalInformationAscendantsOtherFamilyMembers[]
        surname
        forenames
        dateBirth
        relationship
        Address > address
        ascendantOrOtherFamilyMember
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
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
            FillInIfEmploymentTypeEmployeeOr
              EmploymentActivity
                yearsCarryingEmploymentActivity
                IncomeAmounts
                  IncomeAmount[] > regular-amount
            BusinessVolume
              businessVolume
              annualIncomeFromSelfEmployment
            PleaseFillInFollowingIfEmploymentTypeProfessional
              ProfessionalIncomeAmounts
                ProfessionalIncomeAmount[] > regular-amount
          OtherResourcesSourcesIncome
            otherResourcesSourcesIncomeIndicator
            typeOtherResourcesSourcesIncome
            Amount[] > regular-amount
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
    AdditionalInformationAscendantsOtherFamilyMembers
      AdditionalInformationAscendantsOtherFamilyMembers[]
        surname
        forenames
        dateBirth
        relationship
        Address > address
        ascendantOrOtherFamilyMember
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
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
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
          Amount[] > regular-amount
        insuredPersonStatesNoIncomeIndicator
        Employer[]
          IfHaveInformationFromEmployeePleaseFillIn
            identificationEmployerByEmployeeIndicator
            IdentificationEmployerByEmployee > provider
          IfHaveInformationFromEmployerPleaseFillIn
            identificationEmployerByEmployerIndicator
            IdentificationEmployerByEmployer
              registrationNumber
              socialSecurityNumber
              fiscalNumber
              businessRegister
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
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildrenInsuredPerson[]
      nameChild
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers
      surname
      forenames
      birthDate
      relationship
      Address > address
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
