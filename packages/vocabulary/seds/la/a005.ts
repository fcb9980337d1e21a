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
  MoreInformationFor112
    MoreInformation[]
      moreInformation
      AdditionalInformation
        additionalInformation
  MoreInformationFor113a
    MoreInformation[]
      moreInformation
      AdditionalInformation
        additionalInformation
  MoreInformationFor114Or115
    MoreInformation[]
      moreInformation
      AdditionalInformation
        additionalInformation
  MoreInformationFor121
    MoreInformation[]
      moreInformation
      AdditionalInformation
        additionalInformation
  MoreInformationFor122
    MoreInformation[]
      moreInformation
      AdditionalInformation
        additionalInformation
  MoreInformationFor131
    MoreInformation[]
      moreInformation
      AdditionalInformation
        additionalInformation
  MoreInformationFor132
    MoreInformation[]
      moreInformation
      AdditionalInformation
        additionalInformation
  MoreInformationFor133
    MoreInformation[]
      moreInformation
      AdditionalInformation
        additionalInformation
  InformationConcerningOtherArticlesBasic
    InformationConcerningOtherArticlesBasic[]
      moreInformation
      articleRegulationForWhichInformationRequested
      AdditionalInformation
        additionalInformation
  ReasonForRequestingInformation
    reason
`)
