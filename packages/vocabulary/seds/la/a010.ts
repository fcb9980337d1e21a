/** A010: notification of Applicable Legislation. */
import { sedText } from '../../definition/definition-text.ts'

export const a010 = sedText(`
A010 SectorComponents/LegislationApplicable/A010 Notification of Applicable Legislation
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses > addresses
  EmployerInPostingState > employers
  EmployerInOtherMSConcerned > employers
  SelfEmployment > self-employments
  PlaceWork > places-of-work
  DecisionLegislationApplicable > decision-legislation-applicable
  articleRegulationECNo8832004
  AdditionalInformation
    additionalInformation
`)
