/** A003: determination of Applicable Legislation. */
import { sedText } from '../../definition/definition-text.ts'

export const a003 = sedText(
  `
A003 SectorComponents/LegislationApplicable/A003 Determination of Applicable Legislation
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses > addresses
  EmployerInMemberStateWhichLegislationApplies
    Employer[] > employer
    activityMarginalAccordingArticle145bEC9872009Indicator
  EmployerInOtherMemberStateConcerned
    Employer[] > employer
    activityMarginalAccordingArticle145bEC9872009Indicator
  SelfEmployment > self-employments
  PlaceWork > places-of-work
  DecisionLegislationApplicable > decision-legislation-applicable
  InformationDeterminationProvisionalAccording
    informationDeterminationProvisionalArt16EC9872009Indicator
  ArticleRegulationECNo8832004Or9872009
    articleRegulationECNo8832004Or9872009 : code articles-ia003 or other
  RulesApplyProvidedForByRegulationEC883
    articleRegulationECNo140871WhichApplies : code articles-regulation or other
  AdditionalInformation
    additionalInformation
`,
  `
A003
  Person! > person-block-limited-nationality
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses!
    Address[]! > legislation-address-with
  EmployerInMemberStateWhichLegislationApplies
    Employer[] > employer
    activityMarginalAccordingArticle145bEC9872009Indicator
  EmployerInOtherMemberStateConcerned
    Employer[] > employer
    activityMarginalAccordingArticle145bEC9872009Indicator
  SelfEmployment > self-employments
  PlaceWork > countries-of-work
  DecisionLegislationApplicable! > decision-la
  InformationDeterminationProvisionalAccording
    informationDeterminationProvisionalArt16EC9872009Indicator
  ArticleRegulationECNo8832004Or9872009!
    articleRegulationECNo8832004Or9872009 : code articles-ia003
  RulesApplyProvidedForByRegulationEC883
    articleRegulationECNo140871WhichApplies : code articles-regulation
  AdditionalInformation > legislation-additional-information
`,
)
