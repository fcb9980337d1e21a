/** Components of the SEDs of recovery. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const recoveryComponents = componentTexts(`
additional-information-about-person
  statusPerson
  PleaseFillInFollowingIfStatusPersonOther
    otherStatusPerson
  nationality
  PreviousFamilyNames
    PreviousFamilyName[]
      previousFamilyName
  PreviousForenames
    PreviousForename[]
      previousForename
  currentFamilyStatus
  dateDeath
amount-in-currency-sending-institution
  principalAmount
  interest
  fines
  administrativePenalties
  otherChargesOrCosts
  totalAmount
amounts-per-institution
  AmountsInCurrency[]
    InstitutionID > institution
    currency
    costs
    losses
    total
bank-details-r
  SEPABankDetails > sepa-account
  accountHolderName
  paymentReference
  ReceivingBankAddress > address
bankruptcy-or-liquidation-details
  nameTrusteeOrLiquidator
  AddressTrusteeOrLiquidator > address
claim-details
  Currency > currency
  ExchangeRatesUsedDateRequest
    ExchangeRateUsedDateRequest[]
      exchangeRate
  Period > fixed-period
  AmountInCurrencySendingInstitution > amount-in-currency-sending-institution
  AmountInTheCurrencyOfTheReceivingInstitution > amount-in-currency-sending-institution
contribution-amount
  amount
  currencySendingInstitution : code european-currency or other
  amountEmployerPart
  amountInsuredPersonPart
currency
  currencySendingInstitution : code european-currency or other
  currencyReceivingInstitution : code european-currency or other
deceased-person-details
  personDebtorDeceasedOn
  HeirsOrWillExecutorsDetails > heirs-or-will-executors-details
decision-competent-institution
  dateCompetenceDetermined
  dateByWhichThisRequestMustMade
declaration
  declaration : code is-five-years-period-expired-declaration or other
  reasonForRequestWhereClaimMoreThan5YearsOld
  totalAmountInclusiveInterestFinesPenaltiesAndOrCostsIs : code total-amount or other
  TotalAmount > amount
detailed-information-about-overpaid-amount
  startDate
  Details > details
details
  frequency : code payment-frequency-recovery or other
  PleaseFillInFollowingIfFrequencyOther
    otherFrequency
  numberPeriodicUnits
  AmountPerUnit > amount
heirs-or-will-executor-details
  nameHeirOrWillExecutor
  AddressHeirOrWillExecutor > address
heirs-or-will-executors-details
  HeirsOrWillExecutorDetails[] > heirs-or-will-executor-details
if-concerns-person
  Persons > persons
if-concerns-person-r
  Persons > persons-r
if-no-following-terms-are-acceptable
  instalmentAmountInCurrencyRequestedInstitution
  numberInstalments
  startDate
  endDate
  prePayment
if-type-request-final02
  BankDetails > bank-details-r
income-details-r014
  Payment > amount
  paymentFrequency
  PleaseFillInFollowingIfPaymentFrequencyOther
    otherFrequency
notification-form
  notificationForm : code notification-form or other
  PleaseFillInFollowingIfNotificationFormOtherwise
    specifyOtherNotificationForm
person-last-known-address-details
  typeAddress
  PleaseFillInFollowingIfTypeAddressOther
    specifyOtherType
  AddressDetail > address
person-last-known-addresses
  PersonLastKnownAddressDetails[] > person-last-known-address-details
person-r
  PersonIdentification > person-identification
  AdditionalInformationAboutPerson > additional-information-about-person
person-r001
  PersonIdentification > person-identification
  AdditionalInformationAboutPerson > additional-information-about-person
  PersonLastKnownAddresses > person-last-known-addresses
persons
  Person[] > person-r
persons-r
  Person[] > person-r001
revised-claim
  ClaimDetails[] > claim-details
the-person-or-employer-concerned-bankrupt-or-insolvent
  dateOrder
  dateRelease
  BankruptcyOrLiquidationDetails > bankruptcy-or-liquidation-details
type-benefit
  typeBenefit : code origin-of-claim or other
  PleaseFillInFollowingIfTypeBenefitOtherBenefit
    typeOtherBenefit
type-claim
  typeClaim : code claim-type-contribution-overpaid or other
  sectorCode
  PleaseFillInFollowingIfSectorCodeOther
    otherSectorCode
type-contribution
  contribution[] : code contribution or other
  PleaseFillInIfContributionOther
    other
  ContributionPeriod > fixed-period
  ContributionAmount > contribution-amount
type-contributions
  TypeContribution[] > type-contribution
`)
