/** P3000_LI: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000li = sedText(`
P3000_LI SectorComponents/Pensions/P3000_LI Country specific information – LI
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPerson
      sameHouseholdSpouseOrPartnerIndicator
      FillInIfSameHouseholdSpouse
        startDateLivingTogether
    AdditionalInformationChildrenInsuredPerson[]
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
    AdditionalInformationDeceasedInsuredPersonBenefit
      ReceiverAPensionAtDateMarriage
        receiverAPensionAtDateMarriageIndicator
        typePensionScheme
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
      PeriodEmployment > period
    AdditionalInformationInsuredPersonEmployment
      OtherResourcesSourcesIncome
        otherResourcesSourcesIncomeIndicator
        typeOtherResourcesSourcesIncome
        Amount[] > regular-amount
      insuredPersonStatesNoIncomeIndicator
    AdditionalInformationInsuredPersonBenefitDetails
      assistanceBenefit
    AdditionalInformationChildrenInsuredPerson[]
      AdditionalInformationChildrenInsuredPerson > name-child
      FamilyStatus[] > family-status
      BenefitsForChild
        benefitsForChild
        typeBenefit
        Amount[] > regular-amount
    UnableProvideRequestedInformationInThisSection
      isRequestedInformationAvailableIndicator
      PleaseFillInFollowingIfAboveAnsweredNo
        reason
`)
