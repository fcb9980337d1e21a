/** Components of the documents of 4.4 of the applicable legislation, with what is mandatory. @source EESSI schemas 4.4 */
import { componentTexts } from '../../definition/definition-text.ts'

export const legislationIn44 = componentTexts(`
countries-of-work
  aFixedPlaceWorkExistsIndicator!
  CountriesWork[]!
    countryWork! : country
    PlaceWork
      PlaceWork[]
        companyNameVesselName! : text 155
        flagStatehomeBase : text 155
        Address!
          street
          buildingName
          town!
          postalCode
          region
decision-la
  Decision
    InitialDecision : yes-no
    AmendingDecision
      InitialDecision! : yes-no
      datePreviousDecision!
    1 InitialDecision, AmendingDecision
  memberStateWhichLegislationApplies!
  theDecisionAppliesForDurationActivityIndicator!
  PeriodForWhichDecisionApplies! > period
identification-employers
  Employer[] > employer
legislation-additional-information
  additionalInformation : free-text 500
legislation-address-with
  type! : code address-type
  Address! > address
legislation-addresses
  Address[]! > legislation-address-with
more-information-for132133
  natureActivities : text 65
  durationActivities : text 65
  placeBusiness : text 65
  placeActivities : text 65
  workingTime : text 65
  numberServices : text 65
  turnoverInEuro : amount
  incomeInEuro : amount
  centreInterest : country
  AdditionalInformation > legislation-additional-information
person-block-limited-nationality
  PersonIdentification! > person-identification
  AdditionalInformationPerson!
    nationality[]!
self-employments
  SelfEmployment[] > employer
`)
