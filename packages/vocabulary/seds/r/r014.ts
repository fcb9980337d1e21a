/** R014: reply to request for information. */
import { sedText } from '../../definition/definition-text.ts'

export const r014 = sedText(
  `
R014 SectorComponents/Recovery/R014 Reply to request for information
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  NoInformation
    noInformation : code no-information-provided or other
  FurtherInformationConcerningADeceasedPerson
    DeceasedPersonDetails > deceased-person-details
    NoInformationAboutHeirsWillExecutorsCanGiven
      reasonWhyNoInformationCanGiven
  ThePersonOrEmployerConcernedBankruptOrInsolvent > the-person-or-employer-concerned-bankrupt-or-insolvent
  IdentityPersonOrEmployerConcerned
    identityConfirmedIndicator
    TheFollowingDataAboutIdentityPersonOrEmployer
      familyNameSurname
      forename
      familyNameAtBirth
      forenameAtBirth
      dateBirth
      legalStatusIfACompany
      companyName
  Address
    addressConfirmedIndicator
    TheFollowingAddressDataHasChangedOrAdded > address
  FinancialSituation
    IncomePerson
      Employment
        EmploymentInformation[]
          EmployerDetails > employer
          IncomeDetails > income-details-r014
      SelfEmployment
        SelfEmploymentInformation[]
          SelfEmployerDetails > employer
          IncomeDetails > income-details-r014
      BenefitsReceived
        BenefitReceived[]
          TypeBenefit > type-benefit
          IncomeDetails > income-details-r014
    IncomeEmployer
      estimatedAnnualTurnover
      currency
    PropertyOwnedByPersonOrEmployerConcerned
      AddressProperty > address
      estimatedValue
      currency
    otherAssets
  AdditionalInformation
    additionalInformation
`,
  `
R014
  LocalCaseNumbers > local-case-numbers
  Concerns!
    PleaseFillInWhenCaseConcernsAPerson
      Persons!
        Debtor!
          InsuredPerson > insured-person-no-known-addresses
          Beneficiary
            BeneficiaryDetails!
              BeneficiaryStatus! > beneficiary-status-r012-r014
              BeneficiaryIdentification! > recovery-person
            InsuredPersonDetails! > recovery-person
          ThirdParty
            ThirdPartyDetails! > third-party-details-no-known-addresses
            InsuredPersonDetails! > recovery-person
            BeneficiaryDetails
              BeneficiaryStatus! > beneficiary-status-r012-r014
              BeneficiaryIdentification! > recovery-person
          1 InsuredPerson, Beneficiary, ThirdParty : deduced
        OtherPersons > other-persons-no-known-addresses
    PleaseFillInWhenCaseConcernsAnEmployer > organisation
    1 PleaseFillInWhenCaseConcernsAPerson, PleaseFillInWhenCaseConcernsAnEmployer : deduced
  NoInformation
    noInformation : code no-information-provided
  FurtherInformationConcerningADeceasedPerson
    DeceasedPersonDetails > deceased
    NoInformationAboutHeirsWillExecutorsCanGiven > no-heirs-will-information
  ThePersonOrEmployerConcernedBankruptOrInsolvent > bankruptcy-or-insolvency-details
  IdentityPersonOrEmployerConcerned
    identityConfirmedIndicator
    TheFollowingDataAboutIdentityPersonOrEmployer
      familyNameSurname : text 155
      forename
      familyNameAtBirth
      forenameAtBirth
      dateBirth
      legalStatusIfACompany : text 65
      companyName : text 65
  Address
    addressConfirmedIndicator
    TheFollowingAddressDataHasChangedOrAdded > address
  FinancialSituation
    IncomePerson
      Employment
        EmploymentInformation[]
          EmployerDetails > employer
          IncomeDetails
            Payment! > amount-in-any-currency
            paymentFrequency : code payment-frequency-year-quarter-month-other
            PleaseFillInFollowingIfPaymentFrequencyOther
              otherFrequency : text 25
      SelfEmployment
        SelfEmploymentInformation[]!
          SelfEmployerDetails > employer
          IncomeDetails
            Payment! > amount-in-any-currency
            paymentFrequency : code payment-frequency-year-quarter-month-other
            PleaseFillInFollowingIfPaymentFrequencyOther
              otherFrequency : text 25
      BenefitsReceived
        BenefitReceived[]
          TypeBenefit! > single-benefit
          IncomeDetails
            Payment! > amount-in-any-currency
            paymentFrequency : code payment-frequency-year-quarter-month-other
            PleaseFillInFollowingIfPaymentFrequencyOther
              otherFrequency : text 25
    IncomeEmployer
      estimatedAnnualTurnover! : amount
      currency : code european-currency
    PropertyOwnedByPersonOrEmployerConcerned
      AddressProperty > address
      EstimatedValue > amount-in-any-currency
    otherAssets : free-text 500
  AdditionalInformation > recovery-additional-information
`,
)
