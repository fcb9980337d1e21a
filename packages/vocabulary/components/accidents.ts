/** Components of the SEDs of accidents at work. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const accidentsComponents = componentTexts(`
address-person-da
  Address > address
  typeAddress
addresses-person-da
  AddressPerson[] > address-person-da
institution-da
  countryCode
  Institution > institution
person-receiving-benefits-da
  PersonInformation > person-receiving-benefits
provided-benefits
  benefitRelatedTo : code type-sed-accident-disease or other
  date
  BenefitsPeriod > fixed-period
  DetailedBenefitsAmount > detailed-benefits-amount
requested-treatment
  description
  datePersonRequest
  Provider > provider
  PeriodTreatment > fixed-period
this-sed-related-an-occupational-disease
  date
  code
  codingSystem
  description
  statusPerson : code type-person or other
  PleaseFillInFollowingIfStatusPersonOther
    statusPersonIfOther
this-sed-related-to
  typeOfSED : code type-sed-accident-disease or other
  date
  code
  codingSystem
  description
  statusPerson : code type-person or other
  PleaseFillInFollowingIfStatusPersonOther
    statusPersonIfOther
`)
