/** P3000_LV: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000lv = sedText(
  `
P3000_LV SectorComponents/Pensions/P3000_LV Country specific information – LV
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      personRestrictedGrowthIndicator
      politicallyProsecutedIndicator
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
      dangerousWorkIndicator
      chernobylAtomicPowerPlantIndicator
      MilitaryService
        militaryServiceIndicator
        Period > fixed-period
      conscriptIndicator
      reenlistedIndicator
      studentBefore1991Indicator
      RaisingChildren
        raisingChildrenIndicator
        PeriodCare[] > fixed-period
      RaisingChildrenWithInvalidity
        raisingChildrenWithInvalidityIndicator
        PeriodCare > fixed-period
    AdditionalInformationInsuredPersonBenefitDetails
      permanentlyDisabledIndicator
      disabilityPeriod
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationDeceasedInsuredPerson
      politicallyProsecutedIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      permanentlyDisabledIndicator
      disabilityPeriod
      endDatePensionPayment
    AdditionalInformationDeceasedInvalidityInsured
      gainfulEmploymentAtTimeDeathIndicator
      chernobylAtomicPowerPlantIndicator
      MilitaryService
        militaryServiceIndicator
        Period > fixed-period
      conscriptIndicator
      reenlistedIndicator
      studentBefore1991Indicator
      RaisingChildren
        raisingChildrenIndicator
        PeriodCare[] > fixed-period
      RaisingChildrenWithInvalidity
        raisingChildrenWithInvalidityIndicator
        PeriodCare > fixed-period
    AdditionalInformationAscendantsOtherFamilyMembers
      careInvalidPersonIndicator
      Address > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      politicallyProsecutedIndicator
    AdditionalInformationInsuredPersonEmployment
      MilitaryService
        militaryServiceIndicator
        Period > fixed-period
      conscriptIndicator
      reenlistedIndicator
      studentBefore1991Indicator
      RaisingChildren
        raisingChildrenIndicator
        PeriodCare[] > fixed-period
      RaisingChildrenWithInvalidity
        raisingChildrenWithInvalidityIndicator
        PeriodCare > fixed-period
    AdditionalInformationAscendantsOtherFamilyMembers
      careInvalidPersonIndicator
      Address > address
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_LV
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      personRestrictedGrowthIndicator
      politicallyProsecutedIndicator
    AdditionalInformationInsuredPersonEmployment
      compulsoryPensionInsuranceCoverEntailedIndicator
      dangerousWorkIndicator
      chernobylAtomicPowerPlantIndicator
      MilitaryService
        militaryServiceIndicator
        Period > fixed-period
      conscriptIndicator
      reenlistedIndicator
      studentBefore1991Indicator
      RaisingChildren
        raisingChildrenIndicator
        PeriodCare[] > fixed-period
      RaisingChildrenWithInvalidity
        raisingChildrenWithInvalidityIndicator
        PeriodCare > fixed-period
    AdditionalInformationInsuredPersonBenefitDetails
      permanentlyDisabledIndicator
      disabilityPeriod : text 65
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationDeceasedInsuredPerson
      politicallyProsecutedIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      permanentlyDisabledIndicator
      disabilityPeriod : text 65
      endDatePensionPayment
    AdditionalInformationDeceasedInvalidityInsured
      gainfulEmploymentAtTimeDeathIndicator
      chernobylAtomicPowerPlantIndicator
      MilitaryService
        militaryServiceIndicator
        Period > fixed-period
      conscriptIndicator
      reenlistedIndicator
      studentBefore1991Indicator
      RaisingChildren
        raisingChildrenIndicator
        PeriodCare[] > fixed-period
      RaisingChildrenWithInvalidity
        raisingChildrenWithInvalidityIndicator
        PeriodCare > fixed-period
    AdditionalInformationAscendantsOtherFamilyMembers
      careInvalidPersonIndicator
      Address > address
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForInvalidityPensionClaim
    AdditionalInformationInsuredPerson
      noWorkAccidentAndNoOccupationalDiseaseInvalidityIndicator
      insuranceAgainstWorkIncapacityIndicator
      politicallyProsecutedIndicator
    AdditionalInformationInsuredPersonEmployment
      MilitaryService
        militaryServiceIndicator
        Period > fixed-period
      conscriptIndicator
      reenlistedIndicator
      studentBefore1991Indicator
      RaisingChildren
        raisingChildrenIndicator
        PeriodCare[] > fixed-period
      RaisingChildrenWithInvalidity
        raisingChildrenWithInvalidityIndicator
        PeriodCare > fixed-period
    AdditionalInformationAscendantsOtherFamilyMembers
      careInvalidPersonIndicator
      Address > address
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
