/** A005: request for more information. */
import { sedText } from '../../definition/definition-text.ts'

export const a005 = sedText(`
A005 SectorComponents/LegislationApplicable/A005 Request for more information
  Person > person
  RequestedForSituationsCoveredByArti8832004
    articlesBasicRegulationForWhichMoreInfoRequested
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
      moreInformation
      articleRegulationForWhichInformationRequested
      AdditionalInformation
        additionalInformation
  ReasonForRequestingInformation
    reason
`)
