/**
 * From model 4.3 to 4.4, as far as known: telework under the framework agreement in A001, places of work by State, and A008 with two purposes.
 * A001 and A009: their schemas (4.4.0, 4.4.1) in a public code repository. A003 and A008: a national agency's mapping to 4.4; A010: deduced from A009, whose
 * groups it shares.
 * Whether 4.3 had places of work by State already is not known. Of the other documents of 4.4 nothing was read.
 */
import { newGroups, readChanges } from './change-text.ts'

export const changesTo44 = readChanges(`
A001
  ~ PlaceWork > countries-of-work
A001 RequestedForSituationsCoveredByArti8832004
  + FillInIfArticle10 > telework after other
A003
  ~ PlaceWork > countries-of-work
A008
  + PurposeofSED > purpose-of-a008 after CompetentInstitutionIfDiffersFromSending
  - NotificationChangesInRelevantData after CompetentInstitutionIfDiffersFromSending
  - InformationWorkingInTwoOrMoreMemberStates after NotificationChangesInRelevantData
  - PlaceWork > places-of-work after InformationWorkingInTwoOrMoreMemberStates
  + AdditionalInformation > additional-information-a008
A009
  ~ PlaceWork > countries-of-work
A010
  ~ PlaceWork > countries-of-work
`)

export const groupsOf44 = newGroups(
  `
telework
  teleworkFrameworkAgreement : yes-no
countries-of-work
  aFixedPlaceWorkExistsIndicator
  CountriesWork[] > country-of-work
country-of-work
  countryWork : country
  PlaceWork
    PlaceWork[]
      companyNameVesselName
      flagStatehomeBase
      Address
        street
        buildingName
        town
        postalCode
        region
purpose-of-a008
  NotificationChangesInRelevantData
    Person > name-child
    Address > address
    PlaceWorkInHostCountry
      companyNameVesselName
      Address > address
    changeEffectiveFrom
    ChangeInPeriod
      periodChange
      actualStartingDate
      actualEndDate
    Cancellation
      cancellationWholePeriod : yes-no
  InformationWorkingInTwoOrMoreMemberStates
    StatesResidence
      StateResidence[]
        stateResidence : country
        startDateActivities
        Address > address
    IdentificationEmployers > employers
    IdentificationSelfEmployment > self-employments
    PlaceWork > countries-of-work
additional-information-a008
  additionalInformation
`,
  'EESSI data model 4.4',
)
