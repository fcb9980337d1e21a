/** Components of the SEDs of applicable legislation. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const legislationComponents = componentTexts(`
activities-a006
  natureActivities
  durationActivities
  placeBusiness
  placeActivities
  workingTime
  numberServices
  turnoverInEuro
  incomeInEuro
  centreInterest
  AdditionalInformation
    additionalInformation
address-a008
  street
  town
  postalCode
  region
  country
decision-legislation-applicable
  Decision
    InitialDecision : yes-no
  memberStateWhichLegislationApplies
  theDecisionAppliesForDurationActivityIndicator
  PeriodForWhichDecisionApplies > period
more-information-a005
  MoreInformation[]
    moreInformation
    AdditionalInformation
      additionalInformation
place-work
  companyNameVesselName
  flagStateHomeBase
  Address > address
  noFixedAddressInStateWorkIndicator
typed-address-2
  type
  Address > address
`)
