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
      PensionRecipient[] > pension-recipient-amounts
      OtherBenefitsReceivedBySpouseCohabitatingPartner
        otherBenefitReceivedSpouseCohabitatingPartnerCivilIndicator
        typeOtherBenefits
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildren[]
      AdditionalInformationChildren > child-name-and-status
      BenefitsForChild > benefits-for-child
      Address > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
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
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      pPSNNumber
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      RehabilitationCourses > rehabilitation-courses
      Employer[] > employer-p3000
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
      PensionRecipient[] > pension-recipient-amounts
      OtherBenefitsReceivedBySpouseCohabitatingPartner
        otherBenefitReceivedSpouseCohabitatingPartnerCivilIndicator
        typeOtherBenefits
        Amounts
          Amount[] > regular-amount
      OtherResourcesSourcesIncome > other-income
    AdditionalInformationChildren[]
      AdditionalInformationChildren > child-name-and-status
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
    UnableProvideRequestedInformationInThisSection32 > information-unavailable
`)
