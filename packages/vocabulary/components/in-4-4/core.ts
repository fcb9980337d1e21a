/** Components of the documents of 4.4 of every branch, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const coreIn44 = componentTexts(`
accepted-contestations
  AcceptedContestation[]!
    AcceptedContestationAmount > amount
    ReferencesAcceptedContestation!
      globalReferenceAcceptedContestations! : text
      individualReferenceAcceptedContestations! : text
additional-information
  additionalInformation : free-text 500
address
  street
  buildingName
  town!
  postalCode
  region
  country!
address-in-europe
  street
  buildingName
  town!
  postalCode
  region
  country!
all-benefits-amount
  medicalCareAmount : amount
  medicineAmount : amount
  dentalCareAmount : amount
  longTermCareAmount : amount
  HospitalisationBenefits
    HospitalisationBenefit[]
      HospitalisationPeriod > fixed-period
      hospitalisationAmount! : amount
  OtherBenefits
    OtherBenefit[]
      otherBenefitDescription! : free-text 500
      otherBenefitsAmount! : amount
amount
  amount! : amount
  currency! : code european-currency
amount-in-any-currency
  amount! : amount
  currency! : code currency
bank-details
  SEPAAccount > sepa-account
  NonSEPAAccount
    accountNumber! : text 65
    BICSWIFT! : bic
    bankName! : text 65
    BankAddress! > address
  1 SEPAAccount, NonSEPAAccount
contact-info
  TelephoneNumbers
    TelephoneNumber[]
      type : code telephone-type
      number! : telephone
  EmailAddresses
    EmailAddress[]
      email : e-mail
credit-notes
  CreditNote[]!
    CreditNoteAmount > amount
    ReferencesCreditNote!
      globalReferenceCreditNote! : text
      individualReferenceCreditNoteReferenceIndividualCRN! : text
down-payment
  TotalAmountDownPayment! > amount
  downPaymentReference! : text
employer
  name! : text 155
  IdentificationNumbers > identification-numbers
  Address > address
fixed-period
  startDate!
  endDate!
global-note-late-payment-information
  globalILPReferenceCreditorLiaisonBody! : text
  globalPAYILPReferenceDebtorLiaisonBody! : text
  totalNumberIndividualPayments! : count
  TotalPaymentAmount! > amount
  TotalInterestAmount! > amount
  TotalCreditNoteAmount! > amount
  TotalAcceptedContestations > amount
  dateSubmission!
identification-numbers
  IdentificationNumber[]
    number! : text 25
    type! : code identification-type
institution
  institutionID! : institution-id
  institutionName! : text 155
local-case-numbers
  LocalCaseNumber[]
    country!
    caseNumber! : text 65
    Institution > institution
overpayment
  TotalAmountOverpayment > amount
  Overpayments[]
    AmountOverpayment! > amount
    overpaymentReference! : text
period
  FixedPeriod
    startDate!
    endDate!
  OpenPeriod
    typeOpenPeriod! : code open-period
    startDate!
  1 FixedPeriod, OpenPeriod
person-identification
  familyName!
  forename!
  dateBirth!
  sex!
  familyNameAtBirth
  forenameAtBirth
  PINPersonInEachInstitution
    PersonalIdentificationNumber[]! > personal-identification-number
  IfPINNotProvidedForEveryInstitutionPleaseProvide
    PlaceBirth > place-of-birth
    fatherFamilyNameAtBirth : text 155
    forenameFather : text 155
    motherFamilyNameAtBirth : text 155
    forenameMother : text 155
person-information
  familyName!
  forename!
  dateBirth!
  sex!
person-name-surname
  familyName
  forename
person-receiving-benefits
  PersonInformation! > person-information
  familyNameAtBirth
  forenameAtBirth
  PersonIdentificationNumber!
    pINPersonInCompetentMemberState! : text 65
    pINPersonInMemberStateStayOrResidence : text 65
personal-identification-number
  country!
  personalIdentificationNumber!
  sector : code sector
  Institution > institution
place-of-birth
  town!
  region
  country! : country or other
reasons-for-contestation
  reasonsForContestation! : code refusal-code-cocilp
  PleaseFillInFollowingIfReasonForContestation01
    detailsReasonNotConcernedByClaim! : free-text 500
  PleaseFillInFollowingIfReasonForContestation02
    date!
  FillInFollowingIfReasonForContestation06
    InterestPeriod! > fixed-period
  FillInFollowingIfReasonForContestation07
    interestRatePercentage! : percentage
  FillInFollowingIfReasonForContestation08
    Amount! > amount
  PleaseFillInFollowingIfReasonForContestation99
    other! : free-text 500
  0 PleaseFillInFollowingIfReasonForContestation01, PleaseFillInFollowingIfReasonForContestation02, FillInFollowingIfReasonForContestation06, FillInFollowingIfReasonForContestation07, FillInFollowingIfReasonForContestation08, PleaseFillInFollowingIfReasonForContestation99
references-da012c
  globalCLAReferenceCreditorLiaisonBody! : text
  globalCRNReferenceCreditorLiaisonBody! : text
  globalCOCCRNReferenceDebtorLiaisonBody! : text
  individualCLANumberCreditorLiaisonBody! : text
  individualCRNNumberCreditorLiaisonBody! : text
  individualCOCCRNNumberDebtorLiaisonBody! : text
references-da017
  globalCLAReferenceCreditorLiaisonBody! : text
  globalCOCReferenceDebtorLiaisonBody! : text
  globalRPYCOCReferenceCreditorLiaisonBody! : text
  individualCLANumberCreditorLiaisonBody! : text
  individualCOCNumberDebtorLiaisonBody! : text
  individualRPYCOCNumberCreditorLiaisonBody! : text
references-da022c
  globalILPReferenceCreditorLiaisonBody! : text
  globalCRNILPReferenceCreditorLiaisonBody! : text
  globalCOCCRNILPReferenceDebtorLiaisonBody! : text
  individualILPNumberCreditorLiaisonBody! : text
  individualCRNILPNumberCreditorLiaisonBody! : text
  individualCOCCRNILPNumberDebtorLiaisonBody! : text
references-da025
  globalILPReferenceCreditorLiaisonBody! : text
  globalCOCILPReferenceDebtorLiaisonBody! : text
  globalRPYCOCILPReferenceCreditorLiaisonBody! : text
  individualILPNumberCreditorLiaisonBody! : text
  individualCOCILPNumberDebtorLiaisonBody! : text
  individualRPYCOCILPNumberCreditorLiaisonBody! : text
references-of-additional-claim
  referencedGlobalCLAReferenceCreditorLiaisonBody! : text
  referencedIndividualCLANumberCreditorLiaisonBody! : text
reply-contestation
  replyContestation! : code reply-contestation-awod-sickenss
  PleaseFillInFollowingIfReplyContestation01
    AmountAcceptedContestation! > amount
  PleaseFillInFollowingIfReplyContestation02
    AdjustedAmountIndividualInterest! > amount
  PleaseFillInFollowingIfReplyContestation03
    rectifiedInterestLatePaymentClaimNumber! : text 65
  PleaseFillInFollowingIfReplyContestation4567
    date!
  PleaseFillInFollowingIfReplyContestation08
    downPaymentPercentage! : percentage
  PleaseFillInFollowingIfReplyContestation99
    other! : free-text 500
  0 PleaseFillInFollowingIfReplyContestation01, PleaseFillInFollowingIfReplyContestation02, PleaseFillInFollowingIfReplyContestation03, PleaseFillInFollowingIfReplyContestation4567, PleaseFillInFollowingIfReplyContestation08, PleaseFillInFollowingIfReplyContestation99
sepa-account
  IBAN! : iban
  BICSWIFT : bic
total-payment-amount
  TotalPaymentAmountPaid > amount
  TotalPaymentAmountRefunded > amount
  1 TotalPaymentAmountPaid, TotalPaymentAmountRefunded
`)
