/** Components of the SEDs of pensions. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const pensionsComponents = componentTexts(`
additional-information-child
  relationshipInsuredPerson : code child-relationship or other
  PleaseFillInFollowingIfOtherChild
    specificsOtherChild
  dateDeath
additional-information-person-p
  AdditionalInformationPerson > additional-information-person
  Address > address
additional-information-person-p1000
  AdditionalInformationPerson > additional-information-person
  Address > address
  ContactInformationPerson > contact-details
additional-information-person-p2000
  AdditionalInformationPerson > additional-information-person
  FamilyStatus[] > family-status
  Address > address
  ContactInformationPerson > contact-details
additional-information-person-p2000-2
  nationality
  relationshipInsuredPerson : code child-relationship or other
  FillInFollowingIfRelationshipInsuredPersonIsOther
    specificsOtherChild
  dateDeath
attendance-school-training-higher-studies
  startDateAttendanceSchoolTrainingHigherStudies
  endDateAttendanceSchoolTrainingHigherStudies
  typeSchoolTrainingHigherStudies
  nameEducationalInstitutionSchoolUniversity
  detailedInformationAttendanceSchoolOrTraining
bank-information
  accountHolderName
  SEPAAccount > sepa-account
  NonSEPAAccount > account-outside-sepa
benefit-period-p4000
  Period > period
  uncertainDatesIndicator
  namePayingInstitution
  country
  additionalInformationConcerningPeriod
child-p
  PersonIdentification > person-identification
child-p2000
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person-p2000-2
children
  Child[] > child-p2000
claimant-employment-self-employment-details
  EmploymentSelfEmploymentDetails[] > employment-self-employment-details
current-address-person
  Address > address
  dateChangeAddress
detailed-information-activity
  thePersonIsWasRunningActivityAs : code persons-activity or other
  startDateActivity
  endDateActivity
  workingHoursPerWeek
  occupation
employment-self-employment-details
  occupation
  employmentSelfEmployment : code pension-employment or other
  startDateIntendedEmploymentOrSelfEmployment
  endDateEmploymentOrSelfEmployment
  intendedRetirementDateFromEmploymentOrSelfEmployment
  hoursPerWeek
  IncomeAmount[] > regular-amount
family-status
  familyStatus : code family-status-pension or other
  familyStatusDate
family-status-p
  FamilyStatus[] > family-status
information-attendance-school-training-higher-studies
  AttendanceSchoolTrainingHigherStudies[] > attendance-school-training-higher-studies
information-non-activity
  thePersonIsWasNonActiveIndicator
  startDate
  endDate
information-payment
  paymentTo : code pension-recipient or other
  BankInformation > bank-information
information-person-activity
  DetailedInformationActivity[] > detailed-information-activity
  InformationNonActivity[] > information-non-activity
  InformationUnemployment[] > information-unemployment
  additionalInformationActivityNonActivity
information-person-benefit
  PersonBenefitInformation[] > person-benefit-information
information-person-income
  PersonIncome[] > person-income
information-representative-legal-guardian
  familyName
  forename
  grounds
  Address > address
  ContactInformationPerson > contact-details
information-representative-legal-guardian-p
  name
  grounds
  Address > address
information-unemployment
  thePersonIsWasUnemployedIndicator
  startDate
  endDate
institution-p
  Institution > personal-identification-number
  caseNumber
insured-person
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person-p
insured-person-p
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person-p1000
period-uncertain
  Period > period
  uncertainDatesIndicator
  country
  additionalInformationConcerningPeriod
person-benefit-information
  thePerson : code persons-benefit-information or other
  theFollowingBenefit : code benefit-type-plus-benefit-not-covered-by-regulations or other
  FillInIfTheFollowingBenefitOther
    otherBenefit
  dateClaimForBenefit
  startDateEntitlement
  endDateEntitlement
  startDatePayment
  endDatePayment
  startDateSuspensionBenefit
  endDateSuspensionBenefit
  startDateReductionBenefit
  endDateReductionBenefit
  Amount[] > regular-amount
  supplementsAdditionalFrequentPaymentsPension
  dateRejectionBenefit
  otherInformationBenefit
person-income
  thePerson : code recipient-income or other
  sourceIncome
  startDateReceivingIncome
  endDateReceivingIncome
  Amount[] > regular-amount
  supplementsAdditionalFrequentPaymentsIncome
  additionalInformationIncome
place-birth
  townBirth
  regionBirth
  countryBirth
regular-amount
  amount
  currency
  amountEffectiveSince
  paymentFrequency
  PleaseFillInFollowingIfPaymentFrequencyOther
    otherPaymentFrequency
spouse
  spouse : code partner or other
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person
statement-person
  thePersonMadeSignedAtOurInstitutionFollowingStatement
  dateStatement
the-pension-received-based-on
  thePensionReceivedBasedOn : code pension-basis or other
  totalGrossAmountResidenceBasedPension
  totalGrossAmountWorkRelatedPension
total-number
  years
  quarters
  months
  weeks
  Days
    no
    unit
transferring-document
  pleaseFindAttachedFollowingDocument[] : code requested-document-in or other
  additionalInformationDocument
`)
