/** A004: rejection of Determination on Applicable Legislation. */
import { sedText } from '../../definition/definition-text.ts'

export const a004 = sedText(
  `
A004 SectorComponents/LegislationApplicable/A004 Rejection of Determination on Applicable Legislation
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses > addresses
  RejectionDetermination
    justification
    requestForMoreInformationWillSentIndicator
    newProposalRegardingCountryApplicableLegislation
  AdditionalInformation
    additionalInformation
`,
  `
A004
  Person! > person-block-limited-nationality
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses! > legislation-addresses
  RejectionDetermination!
    justification! : free-text 500
    requestForMoreInformationWillSentIndicator
    newProposalRegardingCountryApplicableLegislation : country
  AdditionalInformation > legislation-additional-information
`,
)
