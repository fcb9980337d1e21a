/** A011: acceptance of Request for Exception. */
import { sedText } from '../../definition/definition-text.ts'

export const a011 = sedText(
  `
A011 SectorComponents/LegislationApplicable/A011 Acceptance of Request for Exception
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  AdditionalInformation
    additionalInformation
`,
  `
A011
  Person! > person-block-limited-nationality
  CompetentInstitutionIfDiffersFromSending > institution
  AdditionalInformation > legislation-additional-information
`,
)
