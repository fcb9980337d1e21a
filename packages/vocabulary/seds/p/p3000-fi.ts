/** P3000_FI: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000fi = sedText(
  `
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
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined or other
      InsuredPersonPensionBasedPeriodInsuranceThe[]
        insuredPersonPensionBasedPeriodInsuranceThe : code insured-person-spouse or other
    AdditionalInformationChildren[]
      nameChild
      Address > address
    AdditionalMiscellaneousInformation
      languageDecision : code finnish-swedish or other
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
      languageDecision : code finnish-swedish or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        sinceWhenLivingApart
      rehabilitationCourses : code rehabilitation-courses or other
    AdditionalInformationInsuredPersonEmployment
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      motorInsuranceRoadAccidentIndemnityIndicator
      pensionWithCreditedPeriodsIndicator
      entitlementSicknessBenefitsInKindIndicator
    AdditionalMiscellaneousInformation
      languageDecision : code finnish-swedish or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_FI
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        sinceWhenLivingApart : date
    AdditionalInformationInsuredPersonBenefitDetails
      entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
      InsuredPersonPensionBasedPeriodInsuranceThe[]
        insuredPersonPensionBasedPeriodInsuranceThe : code insured-person-spouse
    AdditionalInformationChildren[]
      nameChild : text 155
      Address > address
    AdditionalMiscellaneousInformation
      languageDecision : code finnish-swedish
      StartDatePensionPaymentDesiredByInsuredPerson
        finnishEarningsRelatedPension : date
        finnishNationalPension : date
      Deferment
        defermentTimeFinnishEarningsRelatedPension : date
        defermentTimeFinnishNationalPensionUntilWhichDate
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimantEmployment
      AllCountriesEmployment[]
        countryEmployment : country
        PeriodEmployment
          startDate
          endDate
    AdditionalInformationClaimantBenefitDetails
      PensionAmountClaimantDeceasedPersonDateDeath[]
        amount : amount
        currency : code currency
        paymentFrequency : code payment-frequency
        PensionReceived > pension-received
    AdditionalInformationDeceasedInsuredPersonBenefit
      PensionAmountDateDeath[]
        amount : amount
        currency : code currency
        paymentFrequency : code payment-frequency
        PensionReceived > pension-received
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentUntilDeathIndicator
      lastWorkingDayDeceasedPerson : date
    AdditionalInformationDeceasedInsuredPersonDeath
      dateWhenMissingPersonLastSeenAlive
    AdditionalInformationChildrenDeceasedInsured[]
      nameChild : text 155
      birthDate
      Address > address
    AdditionalMiscellaneousInformation
      languageDecision : code finnish-swedish
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        sinceWhenLivingApart : date
      rehabilitationCourses : code rehabilitation-courses
    AdditionalInformationInsuredPersonEmployment
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      motorInsuranceRoadAccidentIndemnityIndicator
      pensionWithCreditedPeriodsIndicator
      entitlementSicknessBenefitsInKindIndicator
    AdditionalMiscellaneousInformation
      languageDecision : code finnish-swedish
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
