/** A001: request for Exception. */
import { sedText } from '../../definition/definition-text.ts'

export const a001 = sedText(
  `
A001 SectorComponents/LegislationApplicable/A001 Request for Exception
  Person > person
  Addresses > addresses
  IdentificationEmployer > employers
  IdentificationSelfEmployment > self-employments
  PlaceWork > places-of-work
  EmployerInHostCountryIfRelevant > employer
  RequestedPeriod > fixed-period
  RequestedForSituationsCoveredByArti8832004
    regulationArticlesSituationAgreementExceptionProposed : code article-exception or other
    other
  ApplicableLegislation
    applicableLegislationCurrentSituation[] : country or other
    applicableLegislationRequestedSituation[] : country or other
  MoreInformation
    TypeRequest
      amendmentIndicator
    DatesPreviousRequest
      DatePreviousRequest[]
        date
    PreviousPeriods > periods-employment
    pDA1IssuedBasisArticle : code article-earlier-pd-a1 or other
    specialCircumstances[] : code special-circumstance or other
    descriptionOtherSituation
    dateWhichContractWithSendingEmployerStarted
    dateWhichEmployeeFirstInsuredInSendingCountry
    justification
  AdditionalInformation
    additionalInformation
`,
  `
A001
  Person! > person-block-limited-nationality
  Addresses! > legislation-addresses
  IdentificationEmployer > identification-employers
  IdentificationSelfEmployment > self-employments
  PlaceWork > countries-of-work
  EmployerInHostCountryIfRelevant > employer
  RequestedPeriod! > fixed-period
  RequestedForSituationsCoveredByArti8832004!
    regulationArticlesSituationAgreementExceptionProposed! : code article-exception
    other : free-text 500
    FillInIfArticle10
      teleworkFrameworkAgreement! : yes-no
  ApplicableLegislation!
    applicableLegislationCurrentSituation[]! : country
    applicableLegislationRequestedSituation[]! : country
  MoreInformation
    TypeRequest
      amendmentIndicator
    DatesPreviousRequest
      DatePreviousRequest[]
        date
    PreviousPeriods
      Period[] > period
    pDA1IssuedBasisArticle : code article-earlier-pd-a1
    specialCircumstances[] : code special-circumstance
    descriptionOtherSituation : free-text 255
    dateWhichContractWithSendingEmployerStarted
    dateWhichEmployeeFirstInsuredInSendingCountry
    justification : free-text 255
  AdditionalInformation > legislation-additional-information
`,
)
