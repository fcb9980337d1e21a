/** A007: provisional Determination of Applicable Legislation. */
import { sedText } from '../../definition/definition-text.ts'

export const a007 = sedText(
  `
A007 SectorComponents/LegislationApplicable/A007 Provisional Determination of Applicable Legislation
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses > addresses
  Employer > employers
  SelfEmployment > self-employments
  PlaceWork > places-of-work
  StatusPerson
    statusPerson : code person-status-analytical-a007 or other
  ProvisionalDecisionApplicableLegislation
    memberStateWhichLegislationApplies
    startingDate
    determinationAccordingTo : code determination-according-a007 or other
    dateRequestAccording61c
  AdditionalInformation
    additionalInformation
`,
  `
A007
  Person! > person-block-limited-nationality
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses > legislation-addresses
  Employer > identification-employers
  SelfEmployment > self-employments
  PlaceWork > countries-of-work
  StatusPerson!
    statusPerson : code person-status-analytical-a007
  ProvisionalDecisionApplicableLegislation!
    memberStateWhichLegislationApplies
    startingDate!
    determinationAccordingTo : code determination-according-a007
    dateRequestAccording61c
  AdditionalInformation > legislation-additional-information
`,
)
