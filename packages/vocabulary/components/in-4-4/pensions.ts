/** Components of the documents of 4.4 of pensions, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const pensionsIn44 = componentTexts(`
additional-information-insured-person
  sameHouseholdSpouseOrPartnerIndicator
  FillInIfSameHouseholdSpouse
    startDateLivingTogether
amounts
  Amount[] > payment
amounts-old
  Amount[] > payment
bank-world
  accountHolderName : free-text 255
  SEPAAccount > sepa-account
  NonSEPAAccount
    accountNumber! : text 65
    BICSWIFT : bic
    bankName! : text 65
    BankAddress! > address
  1 SEPAAccount, NonSEPAAccount
benefits-for-child
  benefitsForChild : code benefit-status-short
  typeBenefit : text 155
  Amount[] > payment
family-status
  familyStatus : code family-status-pension
  familyStatusDate
gainful-employment
  gainfulEmploymentIndicator
  Amount[] > payment
information-representative-legal-guardian
  familyName
  forename
  grounds : free-text 255
  Address > address
  ContactInformationPerson > contact-info
other-benefits-received-by-spouse
  otherBenefitsReceivedBySpouseIndicator
  typeOtherBenefits : text 155
  Amount[] > payment
other-resources-sources-income
  otherResourcesSourcesIncomeIndicator
  typeOtherResourcesSourcesIncome : text 155
  Amount[] > payment
parent
  familyName
  forenames : text 155
  birthDate
  PlaceBirth
    townBirth : text 155
    regionBirth : text 155
    countryBirth
payment
  amount : amount
  currency : code currency
  amountEffectiveSince
  paymentFrequency : code payment-frequency
  PleaseFillInFollowingIfPaymentFrequencyOther
    otherPaymentFrequency : text 155
pen-child-split-name
  familyName
  forename
  FamilyStatus[] > family-status
pension-additional-information
  additionalInformation : text
pension-employer
  IfHaveInformationFromEmployeePleaseFillIn
    identificationEmployerByEmployeeIndicator
    IdentificationEmployerByEmployee
      name! : text 155
      Address > address
  IfHaveInformationFromEmployerPleaseFillIn
    identificationEmployerByEmployerIndicator
    IdentificationEmployerByEmployer
      registrationNumber : text 65
      socialSecurityNumber : text 65
      fiscalNumber : text 65
      businessRegister : text 65
pension-person-additional-info
  nationality[]
  previousFamilyName : text 155
  previousForename : text 155
pension-received
  thePensionReceivedBasedOn : code pension-basis
  totalGrossAmountResidenceBasedPension : amount
  totalGrossAmountWorkRelatedPension : amount
pension-recipient
  PensionRecipient > recipient
  Institution > personal-identification-number
  Amount[] > payment
  startDateBenefitsPayment
  endDateBenefitsPayment
  pensionBasedPeriodInsuranceThe : code insured-person-spouse
person-block-with-address-additional-information
  PersonIdentification! > person-identification
  AdditionalInformationPerson
    AdditionalInformationPerson > pension-person-additional-info
    Address > address
recipient
  pensionRecipient : code yes-no-has-applied-for
  pension : code pension
  pensionNumber : text 65
unable-provide-requested-information-in-this-section
  isRequestedInformationAvailableIndicator
  PleaseFillInFollowingIfAboveAnsweredNo
    reason : free-text 500
`)
