/** A002: partial or total refusal to Request for Exception. */
import { sedText } from '../../definition/definition-text.ts'

export const a002 = sedText(
  `
A002 SectorComponents/LegislationApplicable/A002 Partial or total refusal to Request for Exception
  Person > person
  Addresses > addresses
  IdentificationEmployer > employers
  IdentificationSelfEmployment > self-employments
  PlaceWork > places-of-work
  Decision
    decision : code decision-not-approved-other-period-approved or other
    OtherPeriod > period
    justificationDecision
  AdditionalInformation
    additionalInformation
`,
  `
A002
  Person! > person-block-limited-nationality
  Addresses! > legislation-addresses
  IdentificationEmployer > identification-employers
  IdentificationSelfEmployment > self-employments
  PlaceWork > countries-of-work
  Decision!
    decision : code decision-not-approved-other-period-approved
    OtherPeriod > period
    justificationDecision : free-text 255
  AdditionalInformation > legislation-additional-information
`,
)
