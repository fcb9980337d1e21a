/** A005: request for more information. */
import { sedText } from '../../definition/definition-text.ts'

export const a005 = sedText(
  `
A005 SectorComponents/LegislationApplicable/A005 Request for more information
  Person > person
  RequestedForSituationsCoveredByArti8832004
    articlesBasicRegulationForWhichMoreInfoRequested[] : code articles-ia005-a006 or other
    other
  EmployerActivitiesForWhichMoreInfoRequiredInOther
    EmployedActivity[] > employer
  SelfEmployerActivitiesForWhichMoreInfoRequiredIn
    SelfEmployedActivity[] > employer
  MoreInformationFor112 > more-information-a005
  MoreInformationFor113a > more-information-a005
  MoreInformationFor114Or115 > more-information-a005
  MoreInformationFor121 > more-information-a005
  MoreInformationFor122 > more-information-a005
  MoreInformationFor131 > more-information-a005
  MoreInformationFor132 > more-information-a005
  MoreInformationFor133 > more-information-a005
  InformationConcerningOtherArticlesBasic
    InformationConcerningOtherArticlesBasic[]
      moreInformation : code articles-iia005 or other
      articleRegulationForWhichInformationRequested
      AdditionalInformation
        additionalInformation
  ReasonForRequestingInformation
    reason
`,
  `
A005
  Person! > person-block-limited-nationality
  RequestedForSituationsCoveredByArti8832004!
    articlesBasicRegulationForWhichMoreInfoRequested[] : code articles-ia005-a006
    other : free-text 500
  EmployerActivitiesForWhichMoreInfoRequiredInOther
    EmployedActivity[] > employer
  SelfEmployerActivitiesForWhichMoreInfoRequiredIn
    SelfEmployedActivity[] > employer
  MoreInformationFor112
    MoreInformation[]
      moreInformation : code additional-information-on112
      AdditionalInformation > legislation-additional-information
  MoreInformationFor113a
    MoreInformation[]
      moreInformation : code additional-information-on113a
      AdditionalInformation > legislation-additional-information
  MoreInformationFor114Or115
    MoreInformation[]
      moreInformation : code additional-information-on114115
      AdditionalInformation > legislation-additional-information
  MoreInformationFor121
    MoreInformation[]
      moreInformation : code additional-information-on121
      AdditionalInformation > legislation-additional-information
  MoreInformationFor122
    MoreInformation[]
      moreInformation : code additional-information-on122
      AdditionalInformation > legislation-additional-information
  MoreInformationFor131
    MoreInformation[]
      moreInformation : code additional-information-on131
      AdditionalInformation > legislation-additional-information
  MoreInformationFor132
    MoreInformation[]
      moreInformation : code additional-information-on132
      AdditionalInformation > legislation-additional-information
  MoreInformationFor133
    MoreInformation[]
      moreInformation : code additional-information-on133
      AdditionalInformation > legislation-additional-information
  InformationConcerningOtherArticlesBasic
    InformationConcerningOtherArticlesBasic[]
      moreInformation : code articles-iia005
      articleRegulationForWhichInformationRequested : free-text 500
      AdditionalInformation > legislation-additional-information
  ReasonForRequestingInformation!
    reason! : free-text 500
`,
)
