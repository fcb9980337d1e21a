/** A007: provisional Determination of Applicable Legislation. */
import { sedText } from '../../definition/definition-text.ts'

export const a007 = sedText(`
A007 SectorComponents/LegislationApplicable/A007 Provisional Determination of Applicable Legislation
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses > addresses
  Employer > employers
  SelfEmployment > self-employments
  PlaceWork > places-of-work
  StatusPerson
    statusPerson
  ProvisionalDecisionApplicableLegislation
    memberStateWhichLegislationApplies
    startingDate
    determinationAccordingTo
    dateRequestAccording61c
  AdditionalInformation
    additionalInformation
`)
