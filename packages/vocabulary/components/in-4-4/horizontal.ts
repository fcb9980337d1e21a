/** Components of the documents of 4.4 of the horizontal branch, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const horizontalIn44 = componentTexts(`
additional-info-person
  nationality[]
attached-documents
  predefinedDocuments[] : code attached-document
  OtherDocumentsAttached > others
description-nature-specific-characteristics-activity
  typeActivity : code gainful-non-gainful-activity
  descriptionActivity : text 155
  locationActivity : text 65
  durationActivity : text 65
  natureActivity : free-text 255
family-status-h005
  familyMemberSpouse : text 155
  placeResidenceSpouse : free-text 255
  familyMemberChildren : text 155
  placeResidenceChildren : free-text 255
  placeSchoolChildren : free-text 255
fill-in-section-if-request-concerns-sickness-sector
  personStatus! : code insured-status-horizontal
horizontal-additional-information
  additionalInformation : free-text 500
horizontal-addresses
  AddressInsuredPerson[]
    typeAddress : code address-type
    Address > address
horizontal-person
  PersonIdentification! > person-identification
  AdditionalInformationPerson > additional-info-person
negative-reply-requested-information
  InformationOnInabilityToSend[]
    theFollowingDocument : free-text 255
    theFollowingInformation : free-text 500
    theFollowingSED : text 65
    reasons : free-text 500
other-block
  other : free-text 500
others
  OtherDocument[]
    document : free-text 255
person-address-block-containing
  AddressPerson[]
    typeAddress : code address-type
    Address > address
person-block-specific-in-h010-h011-h012-h061-h062
  PersonIdentification! > person-identification
  AdditionalInformationPerson
    previousFamilyName : text 155
    previousForename : text 155
    nationality[]
reimbursemen-horizontalt-context
  reimbursementRequestID! : text
request-reminder
  dateRequest
  PleaseProvide
    document : free-text 255
    information : free-text 255
    followingSED : text 65
sed-related
  thisSEDRelatedTo! : code type-sed-accident-disease
  dated!
  accidentDiseaseCode : text 25
  accidentDiseaseCodingSystem : text 65
  consequencesAccidentKindOrShortDescriptionDisease : free-text 255
  statusPerson : code type-person-labour-partial
  PleaseFillInFollowingIfStatusPersonOther
    other : text 65
  Employer! > employer
specific-person-block-including-nationality-status
  PersonIdentification! > person-identification
  AdditionalInformationPerson
    nationality[]
    statusPerson[] : code person-status-limited
    PleaseFillInIfStatusPersonOther > other-block
specific-person-block-including-only-nationality
  PersonIdentification! > person-identification
  AdditionalInformationPerson > additional-info-person
`)
