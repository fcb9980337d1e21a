/**
 * Components of the SEDs of several branches.
 * @source EESSI data model 4.2, field paths of the empty documents. Of a choice these show the first branch only; the others (an open period, an
 * account outside SEPA) stand in filled documents of 4.0 to 4.2, with the fields of the schemas of 4.4.
 */
import { componentTexts } from '../definition/definition-text.ts'

export const sharedComponents = componentTexts(`
account-outside-sepa
  accountNumber
  BICSWIFT
  bankName
  BankAddress > address
additional-information-person
  nationality
  previousFamilyName
  previousForename
address-person
  typeAddress
  Address > address
addresses-person
  AddressPerson[] > address-person
amount
  amount
  currency
bank-details
  SEPAAccount > sepa-account
  NonSEPAAccount > account-outside-sepa
contact-details
  TelephoneNumbers > telephone-numbers
  EmailAddresses
    EmailAddress[]
      email
decision
  Period > period
employment-periods
  EmploymentPeriod[] > fixed-period
identification-number
  number
  type : code identification-type or other
if-the-insured-person-applies
  Period > fixed-period
local-case-number
  country
  caseNumber
  Institution > institution
local-case-numbers
  LocalCaseNumber[] > local-case-number
name-child
  familyName
  forename
open-period
  typeOpenPeriod
  startDate
period
  FixedPeriod > fixed-period
  OpenPeriod > open-period
periods-covered-by-security-scheme
  Period[] > fixed-period
periods-employment
  Period[] > period
person-information
  familyName
  forename
  dateBirth
  sex
pin-person-in-each-institution
  PersonalIdentificationNumber[] > personal-identification-number
provider
  name
  Address > address
reason-for-termination-last-employment-or-self
  terminationReasonEmployment : code reason-employment-termination or other
  FillInIfTerminationReason
    otherTermination
  terminationReasonSelfEmployment
sepa-account
  IBAN
  BICSWIFT
telephone-number
  type : code telephone-type or other
  number
telephone-numbers
  TelephoneNumber[] > telephone-number
`)
