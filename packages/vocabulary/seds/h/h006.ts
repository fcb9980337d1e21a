/** H006: reply to request for information on Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const h006 = sedText(`
H006 SectorComponents/Horizontal/H006 Reply to request for information on Residence
  Person > person
  PositiveReplyRequestedInformation
    WeProvideFollowingInformationElementsResidence
      Address > addresses-person
      StatusPerson
        statusPerson
        PleaseFillInIfStatusPersonOther
          other
      DescriptionNatureSpecificCharacteristicsActivity[] > description-nature-specific-characteristics-activity
      sourceIncomeStudents
      housingSituationInParticularHowPermanentItIs
      residenceForTaxPurposes
      FamilyStatus > family-status-h
      intentionPersonConcernedReasonsMove
  NegativeReplyRequestedInformation
    weAreUnableForwardRequestedInformationInPoints
    reasons
  AdditionalInformation
    additionalInformation
`)
