/** P3000_HU: country specific information. */
import { sedText } from '../../definition/definition-text.ts'

export const p3000hu = sedText(
  `
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
        requestedCurrency : code currency or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant : code fit-unfit-for-work or other
      theClaimantUnfitForWork : code permanently-temporarily or other
      alimonyReceivedIndicator
      InCaseParentalPension
        parentSupportedForMostPartByChildBeforeHisHerDeathIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      BenefitDetails
        benefits : code pension-benefit or other
        PleaseFillInFollowingIfBenefitsOtherBenefits
          otherBenefit
        status : code benefit-status or other
        Institution > personal-identification-number
        startDateBenefitsPayment
      typePensionScheme : code scheme or other
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
        requestedCurrency : code currency or other
    UnableProvideRequestedInformationInThisSection > information-unavailable
`,
  `
P3000_HU
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-block-with-address-additional-information
  ClaimantSurvivorPension > person-block-with-address-additional-information
  AdditionalInformationForOldAgePensionClaim
    AdditionalInformationInsuredPersonEmployment
      ChildRaisingUnderArticle44ImplementingRegulation
        childRaisingUnderArticle44ImplementingRegulationIndicator
        RaisingPeriod > fixed-period
    AdditionalInformationInsuredPersonBenefitDetails
      mandatoryPrivatePensionInsuranceFundIndicator
      nameFund : text 155
      Address > address
    AdditionalMiscellaneousInformation
      InformationPayment
        requestedCurrency : code currency
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
  AdditionalInformationForSurvivorPensionClaim
    AdditionalInformationClaimant
      dependentFromDeceasedInsuredPersonIndicator
    AdditionalInformationClaimantBenefitDetails
      fitForWorkDeclarationClaimant : code fit-unfit-for-work
      theClaimantUnfitForWork : code permanently-temporarily
      alimonyReceivedIndicator
      InCaseParentalPension
        parentSupportedForMostPartByChildBeforeHisHerDeathIndicator
    AdditionalInformationDeceasedInsuredPersonBenefit
      BenefitDetails
        benefits : code pension-benefit
        PleaseFillInFollowingIfBenefitsOtherBenefits
          otherBenefit : text 155
        status : code benefit-status
        Institution > personal-identification-number
        startDateBenefitsPayment
      typePensionScheme : code scheme
      endDatePensionPayment
      mandatoryPrivatePensionInsuranceFundIndicator
      nameFund : text 155
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
        requestedCurrency : code currency
    UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
`,
)
