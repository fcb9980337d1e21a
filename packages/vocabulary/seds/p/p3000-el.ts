/** P3000_EL: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000el = sedText(`
P3000_EL SectorComponents/Pensions/P3000_EL Country specific information – EL
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
      gainfulEmploymentIntendedIndicator
      income
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      constantAttendanceDeclarationInsuredPerson
      functionalCapacityDeclarationInsuredPerson
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
    AdditionalInformationChildren[]
      familyName
      forename
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
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantEmployment
      EmploymentSelfEmploymentDetails[]
        employment
    AdditionalInformationClaimantBenefit
      voluntaryBasedContributionsIndicator
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
      constantAttendanceDeclarationClaimant
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
      postponedPensionPaymentIndicator
      claim
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      invalidityCausedByLiableThirdPartyIndicator
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      rehabilitationCourses
    AdditionalInformationInsuredPersonBenefitDetails
      voluntaryBasedContributionsIndicator
      entitlementSicknessBenefitsInKind
      assistanceBenefit
    AdditionalInformationSpouse
      gainfulEmploymentIndicator
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
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
