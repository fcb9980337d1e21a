/** Components of the documents of 4.4 of recovery, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const recoveryIn44 = componentTexts(`
additional-information-about-person-without-status
  nationality[]
  PreviousFamilyName > previous-family-names
  PreviousForenames > previous-forenames
  currentFamilyStatus : code family-status-recovery
  dateDeath
address-details
  typeAddress! : code address-type
  PleaseFillInFollowingIfTypeAddressOther
    specifyOtherType : text 65
  AddressDetail! > address
amounts-in-currency-per-institution
  AmountsInCurrency[]
    InstitutionID! > institution
    costs : amount
    losses : amount
    Total > amount
bankruptcy-or-insolvency-details
  dateOrder
  dateRelease
  BankruptcyOrLiquidationDetails
    nameTrusteeOrLiquidator : text 155
    AddressTrusteeOrLiquidator > address
beneficiary-status
  statusBeneficiary! : code status-person-beneficiary-no-decease
beneficiary-status-r012-r014
  StatusPersonBeneficiary! : code status-person-beneficiary-r012-r014
claim
  typeClaim! : code claim-type-contribution-overpaid
  OriginOfClaim[]! : code origin-of-claim
  PleaseFillInFollowingIfOriginOfClaimOther
    otherOriginOfClaim : text 65
claim-info
  Currency!
    currencySendingInstitution! : code european-currency
    currencyReceivingInstitution! : code european-currency
  Period > fixed-period
  AmountInCurrencySendingInstitution! > institution-amount-currency
  AmountInTheCurrencyOfTheReceivingInstitution! > institution-amount-currency
concerns
  PleaseFillInWhenCaseConcernsAPerson
    Persons! > persons
  PleaseFillInWhenCaseConcernsAnEmployer > organisation
  1 PleaseFillInWhenCaseConcernsAPerson, PleaseFillInWhenCaseConcernsAnEmployer
  1 PleaseFillInWhenCaseConcernsAPerson, PleaseFillInWhenCaseConcernsAnEmployer
  1 PleaseFillInWhenCaseConcernsAPerson, PleaseFillInWhenCaseConcernsAnEmployer
  1 PleaseFillInWhenCaseConcernsAPerson, PleaseFillInWhenCaseConcernsAnEmployer
concerns-person-known-addresses
  PleaseFillInWhenCaseConcernsAPerson
    Persons! > persons-with-last-known-addresses
  PleaseFillInWhenCaseConcernsAnEmployer > organisation
  1 PleaseFillInWhenCaseConcernsAPerson, PleaseFillInWhenCaseConcernsAnEmployer
contributions
  TypeContribution[]!
    contribution[] : code contribution
    PleaseFillInIfContributionOther
      other : text 65
    ContributionPeriod! > fixed-period
    ContributionAmount!
      amount! : amount
      currencySendingInstitution : code european-currency
      amountEmployerPart : amount
      amountInsuredPersonPart : amount
deceased
  personDebtorDeceasedOn : date
  HeirsOrWillExecutorsDetails
    HeirsOrWillExecutorDetails[]
      nameHeirOrWillExecutor : text 65
      AddressHeirOrWillExecutor > address
declaration
  declaration! : code is-five-years-period-expired-declaration
  reasonForRequestWhereClaimMoreThan5YearsOld : free-text 500
  totalAmountInclusiveInterestFinesPenaltiesAndOrCostsIs! : code total-amount
  TotalAmount! > amount
detailed-information-about-amount
  startDate!
  Details > payment-schedule
instalments-details
  instalmentAmountInCurrencyRequestedInstitution : amount
  numberInstalments : count
  startDate
  endDate
  prePayment : amount
institution-amount-currency
  principalAmount : amount
  interest : amount
  fines : amount
  administrativePenalties : amount
  otherChargesOrCosts : amount
  totalAmount! : amount
insured-person
  InsuredPersonDetails! > recovery-person-identification
insured-person-no-known-addresses
  InsuredPersonDetails! > recovery-person
kind-benefit
  typeOtherBenefit : text 65
no-heirs-will-information
  reasonWhyNoInformationCanGiven : free-text 255
notification-form
  notificationForm! : code notification-form
  PleaseFillInFollowingIfNotificationFormOtherwise
    specifyOtherNotificationForm : free-text 500
organisation
  Employer! > employer
  ResponsiblePersonOrSection
    responsiblePersonOrSection : text 155
    ContactInformation > contact-info
  Persons
    Person[]!
      PersonIdentification! > person-identification
      AdditionalInformationAboutPerson!
        statusPerson! : code person-insurance-status
        PleaseFillInFollowingIfStatusPersonOther
          otherStatusPerson : text 155
        nationality[]
        PreviousFamilyNames > previous-family-names
        PreviousForenames > previous-forenames
        currentFamilyStatus : code family-status-recovery
        dateDeath
other-persons
  ThirdPartyDetails[]! > third-party-details
other-persons-no-known-addresses
  ThirdPartyDetails[]! > third-party-details-no-known-addresses
payment-schedule
  frequency : code payment-frequency-recovery
  PleaseFillInFollowingIfFrequencyOther
    otherFrequency : text 65
  numberPeriodicUnits : count
  AmountPerUnit! > amount
persons
  Debtor!
    InsuredPerson > insured-person-no-known-addresses
    Beneficiary
      BeneficiaryDetails!
        BeneficiaryStatus! > beneficiary-status
        BeneficiaryIdentification! > recovery-person
      InsuredPersonDetails! > recovery-person
    ThirdParty
      ThirdPartyDetails! > third-party-details-no-known-addresses
      InsuredPersonDetails! > recovery-person
      BeneficiaryDetails
        BeneficiaryStatus! > third-party-beneficiary-status
        BeneficiaryIdentification! > recovery-person
    1 InsuredPerson, Beneficiary, ThirdParty
    1 InsuredPerson, Beneficiary, ThirdParty
    1 InsuredPerson, Beneficiary, ThirdParty
    1 InsuredPerson, Beneficiary, ThirdParty
    1 InsuredPerson, Beneficiary, ThirdParty
    1 InsuredPerson, Beneficiary, ThirdParty
  OtherPersons > other-persons-no-known-addresses
persons-with-last-known-addresses
  Debtor!
    InsuredPerson > insured-person
    Beneficiary
      BeneficiaryDetails!
        BeneficiaryStatus! > beneficiary-status
        BeneficiaryIdentification! > recovery-person-identification
      InsuredPersonDetails! > recovery-person-identification
    ThirdParty
      ThirdPartyDetails! > third-party-details
      InsuredPersonDetails! > recovery-person-identification
      BeneficiaryDetails
        BeneficiaryStatus! > third-party-beneficiary-status
        BeneficiaryIdentification! > recovery-person-identification
    1 InsuredPerson, Beneficiary, ThirdParty
    1 InsuredPerson, Beneficiary, ThirdParty
  OtherPersons > other-persons
previous-family-names
  PreviousFamilyName[]
    previousFamilyName : text 155
previous-forenames
  PreviousForename[]
    previousForename : text 155
recovery-additional-information
  additionalInformation : free-text 500
recovery-bank-details
  SEPABankDetails! > sepa-account
  accountHolderName! : text 155
  paymentReference! : text 65
  ReceivingBankAddress > address
recovery-benefit
  typeBenefit : code origin-of-claim
  PleaseFillInFollowingIfTypeBenefitOtherBenefit > kind-benefit
recovery-person
  PersonIdentification! > person-identification
  AdditionalInformationAboutPerson! > additional-information-about-person-without-status
recovery-person-identification
  PersonIdentification! > person-identification
  AdditionalInformationAboutPerson! > additional-information-about-person-without-status
  PersonLastKnownAddresses
    PersonLastKnownAddressDetails[]! > address-details
request
  typeRequest! : code request-type-provisional-final
single-benefit
  typeBenefit : code origin-of-claim
  PleaseFillInFollowingIfTypeBenefitOtherBenefit > kind-benefit
third-party-beneficiary-status
  StatusPersonBeneficiary! : code status-person-beneficiary
third-party-details
  ThirdPartyStatus! > third-party-status
  ThirdPartyIdentification! > recovery-person-identification
third-party-details-no-known-addresses
  ThirdPartyStatus! > third-party-status
  ThirdPartyIdentification! > recovery-person
third-party-status
  StatusPersonThirdParty! : code status-person-third-party
  PleaseFillInFollowingIfStatusPersonOther
    otherStatusPerson : text 155
`)
