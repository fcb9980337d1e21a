/** P3000_BE: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000be = sedText(`
P3000_BE SectorComponents/Pensions/P3000_BE Country specific information – BE
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension
    PersonIdentification > person-identification
    AdditionalInformationAboutAPerson > additional-information-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        EmploymentIncome
          Amount[] > regular-amount
        insuredPersonStatesNoIncomeIndicator
        compulsoryPensionInsuranceCoverEntailedIndicator
        retirementIntendedIndicator
        gainfulEmploymentIntendedIndicator
        income
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[]
        PensionRecipient
          pensionRecipient
          pension
          pensionNumber
        Institution > personal-identification-number
        Amount[] > regular-amount
        startDateBenefitsPayment
        endDateBenefitsPayment
        pensionBasedPeriodInsuranceThe
      OtherBenefitsReceivedBySpouse
        otherBenefitsReceivedBySpouseIndicator
        typeOtherBenefits
        Amount[] > regular-amount
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmploymentDetails
      EmploymentSelfEmploymentDetails[]
        employment
        Amount[]
          amount
          currency
          PaymentPeriod > fixed-period
          paymentFrequency
          PleaseFillInFollowingIfPaymentFrequencyOther
            otherPaymentFrequency
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
        AmountEmployment[]
          amount
          currency
          PaymentPeriod > fixed-period
          paymentFrequency
          PleaseFillInFollowingIfPaymentFrequencyOther
            otherPaymentFrequency
    AdditionalInformationClaimantBenefitDetails
      voluntaryBasedContributionsIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme
      survivorInsuranceIndicator
      endDatePensionPayment
      pensionBasedPeriodOf
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentAtTimeDeathIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
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
    AdditionalInformationInsuredPersonEmployment
      EmploymentSelfEmploymentDetails[]
        OtherResourcesSourcesIncome
          otherResourcesSourcesIncomeIndicator
          typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    AdditionalInformationSpouse
      GainfulEmployment
        gainfulEmploymentIndicator
        Amount[] > regular-amount
      PensionRecipient[]
        PensionRecipient
          pensionRecipient
          pension
          pensionNumber
        Institution > personal-identification-number
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
    AdditionalInformationChildren[]
      Child
        familyName
        forename
        FamilyStatus[] > family-status
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
      Address > address
    AdditionalInformationAscendantsOtherFamilyMembers[]
      familyName
      forename
      dateBirth
      relationship
      Address > address
    AdditionalMiscellaneousInformation
      moreInformationApplicationProvisionsOverlappingBenefits
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
