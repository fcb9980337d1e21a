/** P9000: reply to request for additional information. */
import { sedText } from '../../definition/definition-text.ts'

export const p9000 = sedText(
  `
P9000 SectorComponents/Pensions/P9000 Reply to request for additional information
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  OtherPerson
    rolePersonConcerned : code role-person-concerned or other
    PersonIdentification > person-identification
    AdditionalInformationPerson
      AdditionalInformationAboutAPerson > additional-information-person
      ContactInformationPerson > contact-details
  ReferenceRequestP8000
    thisReplyMadeInResponseRequestP8000Dated
    thisReplyMadeWithReferencePersonNamedIn : code section2-section3 or other
  ReplyRequestForDocument > transferring-document
  LifeDeathInformation
    accordingOurOfficialSources : code is-person-alive or other
    dateDeathPersonIs
    PlaceBirth > place-birth
  InformationAttendanceSchoolTrainingHigherStudies > information-attendance-school-training-higher-studies
  CurrentAddressPerson > current-address-person
  PersonalIdentificationNumber
    personalIdentificationNumberForPersonConcernedIs
  FamilyStatus > family-status-p
  InformationRepresentativeLegalGuardian > information-representative-legal-guardian-p
  InformationPayment > information-payment
  ContactInformationPerson > contact-details
  InformationPersonBenefit > information-person-benefit
  InformationPersonActivity > information-person-activity
  InformationPersonIncome > information-person-income
  ReplyRequestForOtherInformation
    otherInformation
  ConfirmationInformation
    ConfirmationInformation[]
      theInformationInP8000StatedInPoint
      theInformation : code confirmation-information-enumeration or other
      reasonWhyDoNotConfirmInformationDifferences
      differentInformationInOurPossessionIs
  StatementPerson > statement-person
  NegativeReply
    WeRegretButAreUnableSendYou
      followingInformation
      followingSED
      followingDocument
      followingConfirmationInformation
    reasons : code reason-negative-reply or other
    PleaseFillInFollowingIfReasonsOtherReasons
      otherReasons
    reasonsForNotSendingSED
  AdditionalInformation
    additionalInformation
`,
  `
P9000
  LocalCaseNumbers > local-case-numbers
  InsuredPerson! > person-p9000
  OtherPerson
    rolePersonConcerned : code role-person-concerned
    PersonIdentification! > person-identification
    AdditionalInformationPerson
      AdditionalInformationAboutAPerson > pension-person-additional-info
      ContactInformationPerson > contact-info
  ReferenceRequestP8000
    thisReplyMadeInResponseRequestP8000Dated : date
    thisReplyMadeWithReferencePersonNamedIn : code section2-section3
  ReplyRequestForDocument
    pleaseFindAttachedFollowingDocument[] : code requested-document-in
    additionalInformationDocument : free-text 500
  LifeDeathInformation
    accordingOurOfficialSources : code is-person-alive
    dateDeathPersonIs
    PlaceBirth
      townBirth : text 155
      regionBirth : text 155
      countryBirth
  InformationAttendanceSchoolTrainingHigherStudies
    AttendanceSchoolTrainingHigherStudies[]
      startDateAttendanceSchoolTrainingHigherStudies
      endDateAttendanceSchoolTrainingHigherStudies
      typeSchoolTrainingHigherStudies : free-text 255
      nameEducationalInstitutionSchoolUniversity : free-text 255
      detailedInformationAttendanceSchoolOrTraining : free-text 500
  CurrentAddressPerson
    Address > address
    dateChangeAddress
  PersonalIdentificationNumber
    personalIdentificationNumberForPersonConcernedIs : text 65
  FamilyStatus
    FamilyStatus[] > family-status
  InformationRepresentativeLegalGuardian
    name : text 65
    grounds : free-text 255
    Address > address
  InformationPayment
    paymentTo : code payment-to-icr
    BankInformation > bank-world
  ContactInformationPerson > contact-info
  InformationPersonBenefit
    PersonBenefitInformation[]
      thePerson : code persons-benefit-information
      theFollowingBenefit : code benefit-type-plus-benefit-not-covered-by-regulations
      FillInIfTheFollowingBenefitOther
        otherBenefit : free-text 255
      dateClaimForBenefit
      startDateEntitlement
      endDateEntitlement
      startDatePayment
      endDatePayment
      startDateSuspensionBenefit
      endDateSuspensionBenefit
      startDateReductionBenefit
      endDateReductionBenefit
      Amount[] > payment
      supplementsAdditionalFrequentPaymentsPension : free-text 255
      dateRejectionBenefit
      otherInformationBenefit : free-text 500
  InformationPersonActivity
    DetailedInformationActivity[]
      thePersonIsWasRunningActivityAs : code persons-activity
      startDateActivity
      endDateActivity
      workingHoursPerWeek : decimal
      occupation : text 155
    InformationNonActivity[]
      thePersonIsWasNonActiveIndicator
      startDate
      endDate
    InformationUnemployment[]
      thePersonIsWasUnemployedIndicator
      startDate
      endDate
    additionalInformationActivityNonActivity : free-text 500
  InformationPersonIncome
    PersonIncome[]
      thePerson : code recipient-income
      sourceIncome : free-text 255
      startDateReceivingIncome
      endDateReceivingIncome
      Amount[] > payment
      supplementsAdditionalFrequentPaymentsIncome : free-text 255
      additionalInformationIncome : free-text 500
  ReplyRequestForOtherInformation
    otherInformation : free-text 500
  ConfirmationInformation
    ConfirmationInformation[]
      theInformationInP8000StatedInPoint : text 25
      theInformation : code confirmation-information-enumeration
      reasonWhyDoNotConfirmInformationDifferences : free-text 500
      differentInformationInOurPossessionIs : free-text 500
  StatementPerson
    thePersonMadeSignedAtOurInstitutionFollowingStatement : free-text 500
    dateStatement
  NegativeReply
    WeRegretButAreUnableSendYou
      followingInformation : free-text 500
      followingSED : text 65
      followingDocument : free-text 255
      followingConfirmationInformation : free-text 500
    reasons : code reason-negative-reply
    PleaseFillInFollowingIfReasonsOtherReasons
      otherReasons : free-text 500
    reasonsForNotSendingSED : free-text 500
  AdditionalInformation > pension-additional-information
`,
)
