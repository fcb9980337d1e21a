/** Components of the documents of 4.4 of sickness, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const sicknessIn44 = componentTexts(`
date
  date
died-on
  diedOn : date
family-member-status
  status! : code family-member-status
  PleaseFillInDetailsMainInsuredPerson! > person-full-info
  AddressMainInsuredPerson! > address
insured-person-status
  status! : code insured-status-sickness
iso-code-country-insurance
  iSOCodeCountryInsurance : country
lump-sum-legal-category
  lumpSumCategoryBasedPersonStatus! : code lump-sum-legal-category
  Art63p2a
    lumpSumCategory : code lump-sum-category
  Art63p2b
    lumpSumCategory : code lump-sum-category
  0 Art63p2a, Art63p2b
other-crucial-information
  otherCrucialInformationOrAnyAdditionalInformation : free-text 500
other-reason-long
  otherReason : free-text 255
pay-det-ongoing
  Period > period
  Amount! > amount
  frequencyPayment! : code payment-frequency-day-week-month-other
  PleaseFillInFollowingIfFrequencyPaymentOther
    other : text 155
    descriptionBenefits : free-text 500
person-address
  Address! > address
  residenceInThisCountrySince : date
person-eu-address
  Address! > address-in-europe
  residenceInThisCountrySince : date
person-full-info
  PersonIdentification! > person-identification
  AdditionalInformationPerson
    nationality[]
person-status
  status! : code status-former-frontier
reject-cancellation
  RejectedGroundsCancellationProgressStartDate!
sickness-benefits-in-kind
  natureBenefits! : code sickness-nature-of-benefit
  BenefitsPeriod! > fixed-period
  AllBenefitsAmount! > all-benefits-amount
sickness-entitlement
  document! : code sickness-entitlement-document
  PleaseFillInFollowingIfProvisionalReplacement01
    eHICNumber! : ehic-number
    EntitlementValidityPeriod!
      startDate
      endDate!
  FillInIfProvisionalReplacement
    EntitlementValidityPeriod! > fixed-period
    dateIssue
  ProvisionalReplacementCertificateEHICCertificate
    EntitlementValidityPeriod! > period
    dateIssue
  0 PleaseFillInFollowingIfProvisionalReplacement01, FillInIfProvisionalReplacement, ProvisionalReplacementCertificateEHICCertificate
sickness-treatment
  description! : free-text 255
  dateRequestByPerson!
  Provider!
    name! : text 65
    Address! > address
`)
