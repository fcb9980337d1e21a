/** M051: reply to request for information on amount of income - special non-contributory cash benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const m051 = sedText(
  `
M051 SectorComponents/Miscellaneous/M051 Reply to request for information on amount of income - special non-contributory cash benefits
  PersonIncomeReceived
    Person > person-m
    IncomeReceivedDuringPeriodInRespectInformation[] > income-received
    InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
    InformationTransferredPropertyDuringPeriod[] > transferred-property
    InformationEnclosedStatementIncomeIfFailProvide[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome : code income-type-general-simple or other
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome
  SpousePartnerIncomeReceived
    SpousePartner > spouse-partner
    IncomeReceivedDuringPeriodInRespectInformation[] > income-received
    InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
    InformationTransferredPropertyDuringPeriod[] > transferred-property
    InformationEnclosedStatementIncomeIfFail[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome : code income-type-general-simple or other
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome
  MemberFamilyOtherThanSpousepartnerIncomeReceived
    MemberFamilyOtherThanSpousepartnerIncomeReceived[]
      MemberFamilyOtherThanSpousepartner > member-family-other-than-spousepartner
      IncomeReceivedDuringPeriodInRespectInformation[] > income-received
      InformationFixedAssetsDuringPeriodInRespect[] > fixed-assets
      InformationTransferredPropertyDuringPeriod[] > transferred-property
      InformationEnclosedStatementIncomeIfFail[]
        personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome : code income-type-general-simple or other
        PleaseFillInFollowingIfPersonSubmitted
          otherIncome
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`,
  `
M051
  PersonIncomeReceived!
    Person! > person-block-for-m051-m052-m053
    IncomeReceivedDuringPeriodInRespectInformation[]
      typeIncomeReceived! : code income-received
      PleaseFillInFollowingIfTypeIncomeReceived
        socialSecurityBenefit : code benefit-type-plus-early-retirement
      IncomeReceivedDuringPeriodInRespectInformation!
        startDate
        endDate
        ReceivedIncome > amount-in-any-currency
    InformationFixedAssetsDuringPeriodInRespect[]
      PropertyInRespectPersonOwnerOrHolder
        typeOwnership[] : code type-ownership
        typeProperty[] : code type-property
        TaxableIncomeFromEachThesePropertiesFixedAssets > amount-in-any-currency
        PresentValueThesePropertiesFixedAssets > amount-in-any-currency
        AddressInCountryWhereThesePropertiesFixedAssets[] > address
        thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
        PleaseFillInFollowingIfThePersonNamed
          TaxableIncomeDwellingOccupied > amount-in-any-currency
    InformationTransferredPropertyDuringPeriod[]
      PropertyHasBeenTransferredEitherInReturnFor
        typeProperty : code type-property
        dateTransfer
        ValuePropertyAtTimeTransfer > amount-in-any-currency
      IsPersonNamedInThisSectionInPossession[]
        answerIndicator
        PleaseFillInFollowingIfAnswerYes
          Details
            whatNatureTheseProceeds : free-text 255
            WhatAmountInvolved > amount-in-any-currency
    InformationEnclosedStatementIncomeIfFailProvide[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome! : code income-type-general-simple
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome : text 65
  SpousePartnerIncomeReceived
    SpousePartner
      PersonIdentification! > person-identification
      AdditionalInformationPerson
        nationality
        relationshipPersonNamedInSection1 : code relationship-person
        FillInIfRelationshipPersonNamedIn
          other : text 65
        AddressPerson[] > miscellaneous-address-with
        pursuesAProfessionalOrTradeActivityIndicator
    IncomeReceivedDuringPeriodInRespectInformation[]
      typeIncomeReceived! : code income-received
      PleaseFillInFollowingIfTypeIncomeReceived
        socialSecurityBenefit : code benefit-type-plus-early-retirement
      IncomeReceivedDuringPeriodInRespectInformation!
        startDate
        endDate
        ReceivedIncome > amount-in-any-currency
    InformationFixedAssetsDuringPeriodInRespect[]
      PropertyInRespectPersonOwnerOrHolder
        typeOwnership[] : code type-ownership
        typeProperty[] : code type-property
        TaxableIncomeFromEachThesePropertiesFixedAssets > amount-in-any-currency
        PresentValueThesePropertiesFixedAssets > amount-in-any-currency
        AddressInCountryWhereThesePropertiesFixedAssets[] > address
        thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
        PleaseFillInFollowingIfThePersonNamed
          TaxableIncomeDwellingOccupied > amount-in-any-currency
    InformationTransferredPropertyDuringPeriod[]
      PropertyHasBeenTransferredEitherInReturnFor
        typeProperty : code type-property
        dateTransfer
        ValuePropertyAtTimeTransfer > amount-in-any-currency
      IsPersonNamedInThisSectionInPossession[]
        answerIndicator
        PleaseFillInFollowingIfAnswerYes
          Details
            whatNatureTheseProceeds : free-text 255
            WhatAmountInvolved > amount-in-any-currency
    InformationEnclosedStatementIncomeIfFail[]
      personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome! : code income-type-general-simple
      PleaseFillInFollowingIfPersonSubmitted
        otherIncome : text 65
  MemberFamilyOtherThanSpousepartnerIncomeReceived
    MemberFamilyOtherThanSpousepartnerIncomeReceived[]
      MemberFamilyOtherThanSpousepartner
        PersonIdentification! > person-identification
        AdditionalInformationPerson
          nationality[]
          relationshipPersonNamedInSection1 : code child-relationship7
          otherRelative : text 65
          AddressPerson[] > miscellaneous-address-with
          pursuesAProfessionalOrTradeActivityIndicator
      IncomeReceivedDuringPeriodInRespectInformation[]
        typeIncomeReceived! : code income-received
        PleaseFillInFollowingIfTypeIncomeReceived
          socialSecurityBenefit : code benefit-type-plus-early-retirement
        IncomeReceivedDuringPeriodInRespectInformation!
          startDate
          endDate
          ReceivedIncome > amount-in-any-currency
      InformationFixedAssetsDuringPeriodInRespect[]
        PropertyInRespectPersonOwnerOrHolder
          typeOwnership[] : code type-ownership
          typeProperty[] : code type-property
          TaxableIncomeFromEachThesePropertiesFixedAssets > amount-in-any-currency
          PresentValueThesePropertiesFixedAssets > amount-in-any-currency
          AddressInCountryWhereThesePropertiesFixedAssets[] > address
          thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
          PleaseFillInFollowingIfThePersonNamed
            TaxableIncomeDwellingOccupied > amount-in-any-currency
      InformationTransferredPropertyDuringPeriod[]
        PropertyHasBeenTransferredEitherInReturnFor
          typeProperty : code type-property
          dateTransfer
          ValuePropertyAtTimeTransfer > amount-in-any-currency
        IsPersonNamedInThisSectionInPossession[]
          answerIndicator
          PleaseFillInFollowingIfAnswerYes
            Details
              whatNatureTheseProceeds : free-text 255
              WhatAmountInvolved > amount-in-any-currency
      InformationEnclosedStatementIncomeIfFail[]
        personSubmittedAStatementIncomeCanReplaceRelatedTypeIncome! : code income-type-general-simple
        PleaseFillInFollowingIfPersonSubmitted
          otherIncome : text 65
  AdditionalInformation > additional-info
  PleaseFindAttachedFollowingDocument > attachments
`,
)
