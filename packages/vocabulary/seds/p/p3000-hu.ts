/** P3000_HU: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000hu = sedText(`
P3000_HU SectorComponents/Pensions/P3000_HU Country specific information – HU
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person
  ClaimantSurvivorPension > insured-person
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonEmployment
      ChildRaisingUnderArticle44ImplementingRegulation
        childRaisingUnderArticle44ImplementingRegulationIndicator
        RaisingPeriod > fixed-period
    AdditionalInformationInsuredPersonBenefitDetails
      mandatoryPrivatePensionInsuranceFundIndicator
      nameFund
      Address > address
    AdditionalMiscellaneousInformation
      InformationPayment
        requestedCurrency
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant
      theClaimantUnfitForWork
      alimonyReceivedIndicator
      InCaseParentalPension
        parentSupportedForMostPartByChildBeforeHisHerDeathIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      BenefitDetails
        benefits
        PleaseFillInFollowingIfBenefitsOtherBenefits
          otherBenefit
        status
        Institution > personal-identification-number
        startDateBenefitsPayment
      typePensionScheme
      endDatePensionPayment
      mandatoryPrivatePensionInsuranceFundIndicator
      nameFund
      Address > address
    AdditionalInformationDeceasedInsuredPerson
      gainfulEmploymentIndicator
    AdditionalInformationChildrenDeceasedInsured[]
      familyName
      forename
      Address > address
      bothParentsDeadIndicator
      livingParentInvalidIndicator
      isChildDisabledOrPermanentlyIllIndicator
    AdditionalMiscellaneousInformation
      InformationPayment
        requestedCurrency
    UnableProvideRequestedInformationInThisSection > information-unavailable
`)
