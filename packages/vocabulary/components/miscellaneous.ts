/** Components of the SEDs of miscellaneous. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const miscellaneousComponents = componentTexts(`
additional-information-person-m
  nationality
  statusPerson : code expanded-status-person or other
  PleaseFillInFollowingIfStatusPersonOther
    otherStatus
  AddressPerson > address-person
  pursuesAProfessionalOrTradeActivityIndicator
additional-information-person-m050
  nationality
  relationshipPersonNamedInSection1 : code relationship-person or other
  FillInIfRelationshipPersonNamedIn
    other
  AddressPerson[] > address-person
  pursuesAProfessionalOrTradeActivityIndicator
additional-information-person-m050-2
  nationality
  relationshipPersonNamedInSection1 : code child-relationship7 or other
  otherRelative
  AddressPerson[] > address-person
  pursuesAProfessionalOrTradeActivityIndicator
fixed-assets
  PropertyInRespectPersonOwnerOrHolder
    typeOwnership[] : code type-ownership or other
    typeProperty[] : code type-property or other
    TaxableIncomeFromEachThesePropertiesFixedAssets > amount
    PresentValueThesePropertiesFixedAssets > amount
    AddressInCountryWhereThesePropertiesFixedAssets[] > address
    thePersonOccupiesADwellingIsOwnerABeneficialLifeIndicator
    PleaseFillInFollowingIfThePersonNamed
      TaxableIncomeDwellingOccupied > amount
income-received
  typeIncomeReceived : code income-received or other
  PleaseFillInFollowingIfTypeIncomeReceived
    socialSecurityBenefit : code benefit-type-plus-early-retirement or other
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
  paymentTo : code claimant-representative or other
  BankDetails > bank-details
information-representative-legal-guardian-m
  status : code representative-legal-guardian or other
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
    typeProperty : code type-property or other
    dateTransfer
    ValuePropertyAtTimeTransfer > amount
  IsPersonNamedInThisSectionInPossession[]
    answerIndicator
    PleaseFillInFollowingIfAnswerYes
      Details
        whatNatureTheseProceeds
        WhatAmountInvolved > amount
`)
