/** Components of the SEDs of miscellaneous. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const miscellaneousComponents = componentTexts(`
additional-information-person-m
  nationality
  statusPerson
  PleaseFillInFollowingIfStatusPersonOther
    otherStatus
  AddressPerson > address-person
  pursuesAProfessionalOrTradeActivityIndicator
additional-information-person-m050
  nationality
  relationshipPersonNamedInSection1
  FillInIfRelationshipPersonNamedIn
    other
  AddressPerson[] > address-person
  pursuesAProfessionalOrTradeActivityIndicator
additional-information-person-m050-2
  nationality
  relationshipPersonNamedInSection1
  otherRelative
  AddressPerson[] > address-person
  pursuesAProfessionalOrTradeActivityIndicator
fixed-assets
  PropertyInRespectPersonOwnerOrHolder
    typeOwnership
    typeProperty
    TaxableIncomeFromEachThesePropertiesFixedAssets > amount
    PresentValueThesePropertiesFixedAssets > amount
    AddressInCountryWhereThesePropertiesFixedAssets[] > address
    thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
    PleaseFillInFollowingIfThePersonNamed
      TaxableIncomeDwellingOccupied > amount
income-received
  typeIncomeReceived
  PleaseFillInFollowingIfTypeIncomeReceived
    socialSecurityBenefit
  IncomeReceivedDuringPeriodInRespectInformation
    startDate
    endDate
    amount
    currency
income-source-request
  pleaseProvideInformationWithFollowingSourceIncome
  FillInIfPleaseProvideInformation
    otherIncome
  PeriodInRespectWhichInformationRequestedWith > period
information-payment-m
  paymentTo
  BankDetails > bank-details
information-representative-legal-guardian-m
  status
  InformationRepresentativeLegalGuardian > provider
member-family-other-than-spousepartner
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person-m050-2
person-m
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person-m
please-find-attached-following-document
  attachedDocument
  otherDocument
previous-name
  previousFamilyName
  previousForename
spouse-partner
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person-m050
transferred-property
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
`)
