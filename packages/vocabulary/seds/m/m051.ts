/** M051: reply to request for information on amount of income - special non-contributory cash benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const m051 = sedText(`
M051 SectorComponents/Miscellaneous/M051 Reply to request for information on amount of income - special non-contributory cash benefits
  PersonIncomeReceived
    Person > person-m
    IncomeReceivedDuringPeriodInRespectInformation[]
      typeIncomeReceived
      PleaseFillInFollowingIfTypeIncomeReceived
        socialSecurityBenefit
      IncomeReceivedDuringPeriodInRespectInformation
        startDate
        endDate
        amount
        currency
    InformationFixedAssetsDuringPeriodInRespect[]
      PropertyInRespectPersonOwnerOrHolder
        typeOwnership
        typeProperty
        TaxableIncomeFromEachThesePropertiesFixedAssets > amount
        PresentValueThesePropertiesFixedAssets > amount
        AddressInCountryWhereThesePropertiesFixedAssets[] > address
        thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
        PleaseFillInFollowingIfThePersonNamed
          TaxableIncomeDwellingOccupied > amount
    InformationTransferredPropertyDuringPeriod[]
      PropertyHasBeenTransferredEitherInReturnFor
        typeProperty
        dateTransfer
        ValuePropertyAtTimeTransfer > amount
      IsPersonNamedInThisSectionInPossession[]
        answerIndicator
        PleaseFillInFollowingIfAnswerYes
          Details
            whatNatureTheseProceeds
            WhatAmountInvolved > amount
    InformationEnclosedStatementIncomeIfFailProvide[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome
  SpousePartnerIncomeReceived
    SpousePartner > spouse-partner
    IncomeReceivedDuringPeriodInRespectInformation[]
      typeIncomeReceived
      PleaseFillInFollowingIfTypeIncomeReceived
        socialSecurityBenefit
      IncomeReceivedDuringPeriodInRespectInformation
        startDate
        endDate
        amount
        currency
    InformationFixedAssetsDuringPeriodInRespect[]
      PropertyInRespectPersonOwnerOrHolder
        typeOwnership
        typeProperty
        TaxableIncomeFromEachThesePropertiesFixedAssets > amount
        PresentValueThesePropertiesFixedAssets > amount
        AddressInCountryWhereThesePropertiesFixedAssets[] > address
        thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
        PleaseFillInFollowingIfThePersonNamed
          TaxableIncomeDwellingOccupied > amount
    InformationTransferredPropertyDuringPeriod[]
      PropertyHasBeenTransferredEitherInReturnFor
        typeProperty
        dateTransfer
        ValuePropertyAtTimeTransfer > amount
      IsPersonNamedInThisSectionInPossession[]
        answerIndicator
        PleaseFillInFollowingIfAnswerYes
          Details
            whatNatureTheseProceeds
            WhatAmountInvolved > amount
    InformationEnclosedStatementIncomeIfFail[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome
  MemberFamilyOtherThanSpousepartnerIncomeReceived
    MemberFamilyOtherThanSpousepartnerIncomeReceived[]
      MemberFamilyOtherThanSpousepartner > member-family-other-than-spousepartner
      IncomeReceivedDuringPeriodInRespectInformation[]
        typeIncomeReceived
        PleaseFillInFollowingIfTypeIncomeReceived
          socialSecurityBenefit
        IncomeReceivedDuringPeriodInRespectInformation
          startDate
          endDate
          amount
          currency
      InformationFixedAssetsDuringPeriodInRespect[]
        PropertyInRespectPersonOwnerOrHolder
          typeOwnership
          typeProperty
          TaxableIncomeFromEachThesePropertiesFixedAssets > amount
          PresentValueThesePropertiesFixedAssets > amount
          AddressInCountryWhereThesePropertiesFixedAssets[] > address
          thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
          PleaseFillInFollowingIfThePersonNamed
            TaxableIncomeDwellingOccupied > amount
      InformationTransferredPropertyDuringPeriod[]
        PropertyHasBeenTransferredEitherInReturnFor
          typeProperty
          dateTransfer
          ValuePropertyAtTimeTransfer > amount
        IsPersonNamedInThisSectionInPossession[]
          answerIndicator
          PleaseFillInFollowingIfAnswerYes
            Details
              whatNatureTheseProceeds
              WhatAmountInvolved > amount
      InformationEnclosedStatementIncomeIfFail[]
        personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome
        PleaseFillInFollowingIfPersonSubmitted
          otherIncome
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`)
