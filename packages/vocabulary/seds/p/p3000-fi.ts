/** P3000_FI: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000fi = sedText(`
P3000_FI SectorComponents/Pensions/P3000_FI Country specific information – FI
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        sinceWhenLivingApart
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind
      InsuredPersonPensionBasedPeriodInsuranceThe[]
        insuredPersonPensionBasedPeriodInsuranceThe
    AdditionalInformationChildren[]
      nameChild
      Address > address
    AdditionalMiscellaneousInformation
      languageDecision
      StartDatePensionPaymentDesiredByInsuredPerson
        finnishEarningsRelatedPension
        finnishNationalPension
      Deferment
        defermentTimeFinnishEarningsRelatedPension
        defermentTimeFinnishNationalPensionUntilWhichDate
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      AllCountriesEmployment
        countryEmployment
        PeriodEmployment > fixed-period
    AdditionalInformationClaimantBenefitDetails
      PensionAmountClaimantDeceasedPersonDateDeath[] > pension-amount-p3000-fi
    AdditionalInformationDeceasedInsuredPersonBenefit
      PensionAmountDateDeath[] > pension-amount-p3000-fi
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentUntilDeathIndicator
      lastWorkingDayDeceasedPerson
    AdditionalInformationDeceasedInsuredPersonDeath
      dateWhenMissingPersonLastSeenAlive
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild
      birthDate
      Address > address
    AdditionalMiscellaneousInformation
      languageDecision
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        sinceWhenLivingApart
      rehabilitationCourses
    AdditionalInformationInsuredPersonEmployment
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      motorInsuranceRoadAccidentIndemnityIndicator
      pensionWithCreditedPeriodsIndicator
      entitlementSicknessBenefitsInKindIndicator
    AdditionalMiscellaneousInformation
      languageDecision
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
