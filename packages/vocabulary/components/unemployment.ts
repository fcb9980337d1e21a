/** Components of the SEDs of unemployment. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const unemploymentComponents = componentTexts(`
additional-information-for-last-period-employment
  elementsForStartingDateIndicator
  reasonForTerminationEmploymentOrSelfEmploymentIndicator
bank-information-u
  SEPABankDetails > sepa-account
  bankTransferSubjectOrTransactionReference
elements-concerning-last-employment-or-self-employment
  TypeAmounts[] > type-amounts
  WaivedRight > waived-right
  otherBenefits
if-type-period-employment
  EmploymentOrSelfEmployment > employer
if-type-period-employment-u
  EmployerOrSelfEmploymentDetails > employer
insurance-or-employment-or-self-employment-period
  Period > period
  typePeriod
  FillInIfTypePeriodEmployment > if-type-period-employment
insurance-or-employment-or-self-employment-period-u
  Period > period
  typePeriod
  FillInIfTypePeriodEmployment > if-type-period-employment-u
local-institution
  institutionIDKnownIndicator
  PleaseFillInFollowingIfInstitutionIDKnownYes > institution
periods-insurance-employment-or-self-employment
  InsuranceOrEmploymentOrSelfEmploymentPeriod[] > insurance-or-employment-or-self-employment-period
periods-insurance-employment-or-self-employment-u
  InsuranceOrEmploymentOrSelfEmploymentPeriod[] > insurance-or-employment-or-self-employment-period-u
person-current-address
  AddressDetails > address
  ContactInformation > contact-details
type-amount
  typeAmount
  Payment > amount
type-amounts
  TypeAmount > type-amount
  FillInIfTypeAmountWagesReceived
    receivedForPeriodUntil
unemployment-benefits-period
  Period > period
  LocalInstitution > local-institution
unemployment-benefits-periods
  UnemploymentBenefitsPeriod[] > unemployment-benefits-period
waived-right
  waivedRights
  reason
working-periods-considered
  WorkingPeriodConsidered[] > fixed-period
`)
