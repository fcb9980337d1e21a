/** H006: reply to request for information on Residence. */
import { sedText } from '../../definition/definition-text.ts'

export const h006 = sedText(
  `
H006 SectorComponents/Horizontal/H006 Reply to request for information on Residence
  Person > person
  PositiveReplyRequestedInformation
    WeProvideFollowingInformationElementsResidence
      Address > addresses-person
      StatusPerson
        statusPerson : code person-labour-status or other
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
`,
  `
H006
  Person! > specific-person-block-including-only-nationality
  PositiveReplyRequestedInformation
    WeProvideFollowingInformationElementsResidence
      Address > person-address-block-containing
      StatusPerson
        statusPerson : code person-labour-status
        PleaseFillInIfStatusPersonOther
          other : free-text 500
      DescriptionNatureSpecificCharacteristicsActivity[] > description-nature-specific-characteristics-activity
      sourceIncomeStudents : text 65
      housingSituationInParticularHowPermanentItIs : text 155
      residenceForTaxPurposes : text 65
      FamilyStatus > family-status-h005
      intentionPersonConcernedReasonsMove : free-text 255
  NegativeReplyRequestedInformation
    weAreUnableForwardRequestedInformationInPoints : text 65
    reasons : free-text 255
  AdditionalInformation > horizontal-additional-information
`,
)
