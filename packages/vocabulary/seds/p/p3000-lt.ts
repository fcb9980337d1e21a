/** P3000_LT: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000lt = sedText(`
P3000_LT SectorComponents/Pensions/P3000_LT Country specific information – LT
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
      lithuanianPersonalIdentificationNumber
      politicalPrisonerIndicator
      resistantIndicator
      deporteeIndicator
      deportedForForcedWorkBeyondUSSRBorderIndicator
      ghettosConcentrationCampsIndicator
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
      militaryServiceInLithuaniaOrInUSSRIndicator
      timeNursingCaringAtHome
      RaisingDeceasedPersonChildUnderAge18
        raisingDeceasedPersonChildUnderAge18Indicator
        NamesChildren
          NameChild[] > name-child
      RaisingDeceasedPersonChildUnderAge19Student
        raisingDeceasedPersonChildUnderAge19StudentIndicator
        NamesChildren
          NameChild[] > name-child
      RaisingDeceasedPerson1GroupInvalidChild
        raisingDeceasedPerson1GroupInvalidChildIndicator
        ChildrenDetails
          ChildrenDetails[]
            nameChild
            levelIncapacity
    AdditionalInformationSpouse
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
    AdditionalInformationChildrenInsuredPerson
      nameChild
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      lithuanianPersonalIdentificationNumber
      lithuanianStateSocialInsuranceNumber
      studiesIndicator
    AdditionalInformationClaimantBenefitDetails
      socialInsurancePensions
      typePensionScheme
      StatePensions[]
        statePensions
        pension
        dateApplication
        dateGranting
        dateSuspension
        institution
      Invalidity
        invalidityIndicator
        dateCommencementDisability
        establishPeriodDisability
        medicalCertificateInAnnexIndicator
    AdditionalInformationForDeceasedInsured
      politicalPrisonerIndicator
      deporteeIndicator
      resistantIndicator
      deportedForForcedWorkBeyondUSSRBorderIndicator
      ghettosConcentrationCampsIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      typePensionScheme
      postponedPensionPaymentIndicator
      defermentCountry
    AdditionalInformationDeceasedInsuredPersonE
      gainfulEmploymentIndicator
      militaryServiceInLithuaniaOrInUSSRIndicator
      timeNursingCaringAtHome
      RaisingDeceasedPersonChildUnderAge18
        raisingDeceasedPersonChildUnderAge18Indicator
        NamesChildren
          NameChild[] > name-child
      RaisingDeceasedPersonChildUnderAge19Student
        raisingDeceasedPersonChildUnderAge19StudentIndicator
        NamesChildren
          NameChild[] > name-child
      RaisingDeceasedPerson1GroupInvalidChild
        raisingDeceasedPerson1GroupInvalidChildIndicator
        ChildrenDetails
          ChildrenDetails[]
            nameChild
            levelIncapacity
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      insuranceAgainstWorkIncapacityIndicator
      politicalPrisonerIndicator
      resistantIndicator
      deporteeIndicator
      deportedForForcedWorkBeyondUSSRBorderIndicator
      ghettosConcentrationCampsIndicator
    AdditionalInformationInsuredPersonEmployment
      militaryServiceInLithuaniaOrInUSSRIndicator
      timeNursingCaringAtHome
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
