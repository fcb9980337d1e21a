/** P3000_IE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000ie = sedText(`
P3000_IE SectorComponents/Pensions/P3000_IE Country specific information – IE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseCohabitatingPartnerCivilPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
    AdditionalInformationSpouseCohabitatingPartner
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      fitWorkDeclarationSpouseCohabitatingPartnerCivilPartner
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
      OtherBenefitsReceivedBySpouseCohabitatingPartner
        otherBenefitReceivedSpouseCohabitatingPartnerCivilIndicator
        typeOtherBenefits
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildren[]
      AdditionalInformationChildren
        familyName
        forename
        FamilyStatus[] > family-status
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      FillInIfClaimantLivingTogetherWith
        startDateLivingTogether
      phoneNumber
      taxPayerNumber
      codeTaxDistrict
    AdditionalInformationClaimantEmployment
      employment
    AdditionalInformationDeceasedInsuredPersonBenefit
      assistanceBenefit
    AdditionalInformationInsuredPersonBenefitDetails
      PensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
      typePensionScheme
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      pPSNNumber
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses
        rehabilitationCourses
        FillInIfRehabilitationCourses
          occupation
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
      farmOwnership
    AdditionalInformationInsuredPersonEmployment
      employment
      income
      compulsoryPensionInsuranceCoverEntailedIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      Invalidity
        invalidityIndicator
        dateCommencementIncapacityForWorkFollowedByInvalidity
        medicalCertificateInAnnexIndicator
        additionalInformation
      voluntaryBasedContributionsIndicator
    AdditionalInformationSpouseCohabitatingPartner
      cohabitingPartner
      recordNumber
      gainfulEmploymentIndicator
      SpouseCohabitatingPartnerCivilPartnerIncome
        spouseCohabitatingPartnerCivilBenefitsAllowanceIndicator
        IncomeAmount[] > regular-amount
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
      OtherBenefitsReceivedBySpouseCohabitatingPartner
        otherBenefitReceivedSpouseCohabitatingPartnerCivilIndicator
        typeOtherBenefits
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
    AdditionalInformationChildren[]
      AdditionalInformationChildren
        familyName
        forename
        FamilyStatus[] > family-status
      ChildSupportedByInsuredPerson
        childSupportedByInsuredPersonIndicator
        FillInIfChildSupportedByInsured
          Amounts
            Amount[] > regular-amount
      ChildLivingInFamilyHome
        childLivingInFamilyHome
        ifJointParentingGiveNameOtherParent
        dateBirthOtherParent
        YearlyIncomeOtherParent
          Amounts
            Amount[] > regular-amount
      AttendingSchool
        attendingSchoolIndicator
        educationalInstitution
        course
      UndergoingVocationalTraining
        undergoingVocationalTrainingIndicator
        levelSchool
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amounts
          Amount[] > regular-amount
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers
      OtherSpouse > name-child
    UnableProvideRequestedInformationInThisSection32
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
