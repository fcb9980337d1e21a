/** Components of the documents of 4.4 of pensions, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const pensionsIn44 = componentTexts(`
additional-information-ascendant-family-members
  AdditionalInformationAscendantsOtherFamilyMembers[]
    surname : text 155
    forenames : text 155
    dateBirth
    relationship : text 65
    Address > address
    ascendantOrOtherFamilyMember : code child-dependent
additional-information-children
  NameChild
    familyName
    forenames : text 155
  childRaisedByInsuredPersonFromBirth10thBirthday : code yes-no-temporary
  FillInIfChildRaisedByInsuredPerson
    InformationChildOtherParent > parent
  germanIdentificationNumberPIN : text 65
additional-information-for-old-age-pension-claim
  AdditionalInformationInsuredPersonOwnPersonalCare > additional-information-insured-person-own-personal-care-child
  UnableProvideRequestedInformationInThisSection > unable-provide-requested-information-in-this-section
additional-information-insured-person
  sameHouseholdSpouseOrPartnerIndicator
  FillInIfSameHouseholdSpouse
    startDateLivingTogether
additional-information-insured-person-benefit-details
  entitlementSicknessBenefitsInKind : code yes-no-not-yet-determined
  benefitsOrLumpSumSettlementDiseasesAccidentsWorkIndicator
  FillInIfBenefitsOrLumpSum
    basedCompletelyContributionsByInsuredPersonIndicator
  FillInIfBasedCompletely
    compensationPensionWithALumpSumSettlementIndicator
  FillInIfCompensationPensionWithAl
    yearPaymentCompensation : text 25
  Institution > personal-identification-number
  PeriodBenefitsPayment > period
additional-information-insured-person-own-personal-care-child
  PersonOwnPersonalCareChild[] > person-own-personal-care-child
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
person-own-personal-care-child
  forenameFamilyNameChild : text 155
  birthDateChild
  startDateChildRaisingPeriod
  endDateChildRaisingPeriod
  countryResidenceDuringChildRaisingPeriod : country
  otherCustodyChildIndicator
  placeCustody : text 155
  startDateCustody
  endDateCustody
person-p9000
  PersonIdentification! > person-identification
  AdditionalInformationPerson
    AdditionalInformationPerson > pension-person-additional-info
    Address > address
    ContactInformationPerson > contact-info
recipient
  pensionRecipient : code yes-no-has-applied-for
  pension : code pension
  pensionNumber : text 65
unable-provide-requested-information-in-this-section
  isRequestedInformationAvailableIndicator
  PleaseFillInFollowingIfAboveAnsweredNo
    reason : free-text 500
`)
