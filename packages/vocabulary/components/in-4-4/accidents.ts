/** Components of the documents of 4.4 of accidents at work, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const accidentsIn44 = componentTexts(`
accident-additional-information
  additionalInformation : free-text 255
accident-addresses
  AddressPerson[]
    Address > address
    typeAddress[] : code address-type
accident-benefits-in-kind
  benefitRelatedTo! : code type-sed-accident-disease
  date!
  BenefitsPeriod! > fixed-period
  DetailedBenefitsAmount! > all-benefits-amount
accident-person
  PersonIdentification! > person-identification
  AdditionalInformationPerson
    nationality[]
    previousFamilyName : text 155
    previousForename : text 155
accident-treatment
  description! : free-text 255
  datePersonRequest!
  Provider!
    name! : text 155
    Address! > address-in-europe
  PeriodTreatment! > fixed-period
employers
  Employer[] > employer
entitlement
  entitlementDocument! : code accident-disease-entitlement-document
  EntitlementValidityPeriod! > period
info
  typeOfSED! : code type-sed-accident-disease
  date!
  code : text 65
  codingSystem : text 155
  description : free-text 500
  statusPerson : code type-person
  PleaseFillInFollowingIfStatusPersonOther > please-fill-in-following-if-status-person-other
info-date-of-mandatory
  date!
  code : text 65
  codingSystem : text 155
  description! : free-text 255
  statusPerson : code type-person
  PleaseFillInFollowingIfStatusPersonOther > please-fill-in-following-if-status-person-other
please-fill-in-following-if-status-person-other
  statusPersonIfOther : text 65
`)
