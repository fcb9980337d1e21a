/** A008: notification of relevant information. */
import { sedText } from '../../definition/definition-text.ts'

export const a008 = sedText(`
A008 SectorComponents/LegislationApplicable/A008 Notification of relevant information
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  NotificationChangesInRelevantData
    Person > name-child
    Address
      street
      town
      postalCode
      region
      country
    PlaceWorkInHostCountry
      companyNameVesselName
      Address
        street
        town
        postalCode
        region
        country
    changeEffectiveFrom
    ChangeInPeriod
      periodChange
      actualStartingDate
      actualEndDate
  InformationWorkingInTwoOrMoreMemberStates
    stateResidence
    startDateActivities
  PlaceWork > places-of-work
`)
