/** H005: request for information on Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const h005 = sedText(`
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
    statusPerson
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
`)
