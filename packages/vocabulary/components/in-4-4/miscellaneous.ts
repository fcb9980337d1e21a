/** Components of the documents of 4.4 of the other matters, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const miscellaneousIn44 = componentTexts(`
additional-info
  additionalInformation : free-text 500
attachments
  attachedDocument[] : code attached-docs
  otherDocument : free-text 500
income-received
  typeIncomeReceived! : code income-received
  PleaseFillInFollowingIfTypeIncomeReceived
    socialSecurityBenefit : code benefit-type-plus-early-retirement
  IncomeReceivedDuringPeriodInRespectInformation!
    startDate
    endDate
    ReceivedIncome > amount-in-any-currency
information-many
  PropertyInRespectPersonOwnerOrHolder
    typeOwnership[] : code type-ownership
    typeProperty[] : code type-property
    TaxableIncomeFromEachThesePropertiesFixedAssets > amount-in-any-currency
    PresentValueThesePropertiesFixedAssets > amount-in-any-currency
    AddressInCountryWhereThesePropertiesFixedAssets[] > address
    thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
    PleaseFillInFollowingIfThePersonNamed
      TaxableIncomeDwellingOccupied > amount-in-any-currency
information-transferred-many
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
miscellaneous-address-with
  typeAddress : code address-type
  Address > address
person-block-for-m051-m052-m053
  PersonIdentification! > person-identification
  AdditionalInformationPerson
    nationality[]
    statusPerson : code expanded-status-person
    PleaseFillInFollowingIfStatusPersonOther
      otherStatus : text 155
    AddressPerson > miscellaneous-address-with
    pursuesAProfessionalOrTradeActivityIndicator
`)
