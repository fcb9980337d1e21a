/** R014: reply to request for information. */
import { sedText } from '../../definition/definition-text.ts'

export const r014 = sedText(`
R014 SectorComponents/Recovery/R014 Reply to request for information
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  NoInformation
    noInformation
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
`)
