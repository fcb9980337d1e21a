/** P9000: reply to request for additional information. */
import { sedText } from '../../definition/definition-text.ts'

export const p9000 = sedText(`
P9000 SectorComponents/Pensions/P9000 Reply to request for additional information
  LocalCaseNumbers > local-case-numbers
  InsuredPerson > insured-person-p
  OtherPerson
    rolePersonConcerned
    PersonIdentification > person-identification
    AdditionalInformationPerson
      AdditionalInformationAboutAPerson > additional-information-person
      ContactInformationPerson > contact-details
  ReferenceRequestP8000
    thisReplyMadeInResponseRequestP8000Dated
    thisReplyMadeWithReferencePersonNamedIn
  ReplyRequestForDocument > transferring-document
  LifeDeathInformation
    accordingOurOfficialSources
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
      theInformation
      reasonWhyDoNotConfirmInformationDifferences
      differentInformationInOurPossessionIs
  StatementPerson > statement-person
  NegativeReply
    WeRegretButAreUnableSendYou
      followingInformation
      followingSED
      followingDocument
      followingConfirmationInformation
    reasons
    PleaseFillInFollowingIfReasonsOtherReasons
      otherReasons
    reasonsForNotSendingSED
  AdditionalInformation
    additionalInformation
`)
