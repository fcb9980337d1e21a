/** A012: acceptance of Decision on Applicable Legislation. */
import { sedText } from '../../definition/definition-text.ts'

export const a012 = sedText(
  `
A012 SectorComponents/LegislationApplicable/A012 Acceptance of Decision on Applicable Legislation
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  AdditionalInformation
    additionalInformation
`,
  `
A012
  Person! > person-block-limited-nationality
  CompetentInstitutionIfDiffersFromSending > institution
  AdditionalInformation > legislation-additional-information
`,
)
