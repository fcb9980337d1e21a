/** A002: partial or total refusal to Request for Exception. */
import { sedText } from '../../definition/definition-text.ts'

export const a002 = sedText(`
A002 SectorComponents/LegislationApplicable/A002 Partial or total refusal to Request for Exception
  Person > person
  Addresses > addresses
  IdentificationEmployer > employers
  IdentificationSelfEmployment > self-employments
  PlaceWork > places-of-work
  Decision
    decision
    OtherPeriod > period
    justificationDecision
  AdditionalInformation
    additionalInformation
`)
