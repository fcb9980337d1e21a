/** H005: request for information on Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const h005 = sedText(
  `
H005 SectorComponents/Horizontal/H005 Request for information on Residence
  Person > person
  RequestForInformation
    detailsRequest
  ElementsDetermineResidence
    Addresses[]
      typeAddress
      Address > address
      durationPresence
      continuityPresence
    statusPerson : code person-status-plus-other or other
    PleaseFillInIfStatusPersonOther
      other
    DescriptionNatureSpecificCharacteristicsActivity[] > description-nature-specific-characteristics-activity
    sourceIncomeStudents
    housingSituationInParticularHowPermanentItIs
    residenceForTaxPurposes
    FamilyStatus > family-status-h
    intentionPersonConcernedReasonsMove
  AdditionalInformation
    additionalInformation
`,
  `
H005
  Person! > specific-person-block-including-only-nationality
  RequestForInformation!
    detailsRequest! : free-text 255
  ElementsDetermineResidence
    Addresses[]
      typeAddress : code address-type
      Address > address
      durationPresence : text 65
      continuityPresence : text 65
    statusPerson : code person-status-plus-other
    PleaseFillInIfStatusPersonOther > other-block
    DescriptionNatureSpecificCharacteristicsActivity[] > description-nature-specific-characteristics-activity
    sourceIncomeStudents : text 155
    housingSituationInParticularHowPermanentItIs : text 155
    residenceForTaxPurposes : text 65
    FamilyStatus > family-status-h005
    intentionPersonConcernedReasonsMove : text 155
  AdditionalInformation > horizontal-additional-information
`,
)
