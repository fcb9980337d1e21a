/** Components of the SEDs of sickness. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const sicknessComponents = componentTexts(`
additional-information-treatment
  description
  dateRequestByPerson
  Provider > provider
if-choose-a-family-member-please-fill-in-section-insured
  InsuredPerson > person
  AddressMainInsuredPerson > address
if-entitlement-or-not-the-person
  Period > period
  Amount > amount
  frequencyPayment : code payment-frequency-day-week-month-other or other
  PleaseFillInFollowingIfFrequencyPaymentOther > if-frequency-payment-other
if-frequency-payment-other
  other
  descriptionBenefits
if-this-document-concerns-family
  InsuredPerson > person-identification
information-concerning-entitlement-document-cancelled
  entitlementDocument
  issuedOn
  PeriodEntitlement > period
information-entitlement
  entitlementOrNot : code entitlement-yes-no or other
  FillInIfEntitlementOrNotThePerson > if-entitlement-or-not-the-person
person-address
  Address > address
  residenceInThisCountrySince
provided-benefits-s
  natureBenefits : code sickness-nature-of-benefit or other
  BenefitsPeriod > fixed-period
  AllBenefitsAmount > detailed-benefits-amount
reply-document
  document
  issuedOn
`)
