/** A010: notification of Applicable Legislation. */
import { sedText } from '../../definition/definition-text.ts'

export const a010 = sedText(
  `
A010 SectorComponents/LegislationApplicable/A010 Notification of Applicable Legislation
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses > addresses
  EmployerInPostingState > employers
  EmployerInOtherMSConcerned > employers
  SelfEmployment > self-employments
  PlaceWork > places-of-work
  DecisionLegislationApplicable > decision-legislation-applicable
  articleRegulationECNo8832004 : code articles-a010 or other
  AdditionalInformation
    additionalInformation
`,
  `
A010
  Person! > person-block-limited-nationality
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses!
    Address[]! > legislation-address-with
  EmployerInPostingState
    Employer[] > employer
  EmployerInOtherMSConcerned
    Employer[] > employer
  SelfEmployment > self-employments
  PlaceWork > countries-of-work
  DecisionLegislationApplicable! > decision-la
  articleRegulationECNo8832004 : code articles-a010
  AdditionalInformation > legislation-additional-information
`,
)
