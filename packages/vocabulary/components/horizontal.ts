/** Components of the SEDs of horizontal. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const horizontalComponents = componentTexts(`
additional-information-person-h
  previousFamilyName
  previousForename
  nationality
additional-information-person-h001
  nationality
  statusPerson[] : code person-status-limited or other
  PleaseFillInIfStatusPersonOther
    other
addresses-insured-person
  AddressInsuredPerson[] > address-person
date-change-legislation-applicable
  dateChangeLegislationApplicable
  dateUntilWhichThisChangeApplies
description-nature-specific-characteristics-activity
  typeActivity : code gainful-non-gainful-activity or other
  descriptionActivity
  locationActivity
  durationActivity
  natureActivity
family-status-h
  familyMemberSpouse
  placeResidenceSpouse
  familyMemberChildren
  placeResidenceChildren
  placeSchoolChildren
person-h
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person-h
person-identification-h
  PersonIdentification > person-identification
  AdditionalInformationPerson > additional-information-person-h001
please-find-attached-following-documents
  predefinedDocuments[] : code attached-document or other
  OtherDocumentsAttached
    OtherDocument[]
      document
section-only-if-request-concerns
  thisSEDRelatedTo : code type-sed-accident-disease or other
  dated
  accidentDiseaseCode
  accidentDiseaseCodingSystem
  consequencesAccidentKindOrShortDescriptionDisease
  statusPerson : code type-person-labour-partial or other
  PleaseFillInFollowingIfStatusPersonOther
    other
  Employer > employer
`)
