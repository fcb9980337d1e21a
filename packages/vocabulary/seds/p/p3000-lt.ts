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
      RaisingDeceasedPerson1GroupInvalidChild > invalid-child-p3000-lt
    AdditionalInformationSpouse
      PensionRecipient[] > pension-recipient-amounts
    AdditionalInformationChildrenInsuredPerson
      nameChild
      BenefitsForChild > benefits-for-child
    UnableProvideRequestedInformationInThisSection > information-unavailable
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
      Invalidity > invalidity-p3000
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
      RaisingDeceasedPerson1GroupInvalidChild > invalid-child-p3000-lt
    UnableProvideRequestedInformationInThisSection > information-unavailable
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
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
