/** A008: notification of relevant information. */
import { sedText } from '../../definition/definition-text.ts'

export const a008 = sedText(`
A008 SectorComponents/LegislationApplicable/A008 Notification of relevant information
  Person > person
  CompetentInstitutionIfDiffersFromSending > institution
  NotificationChangesInRelevantData
    Person > name-child
    Address > address-a008
    PlaceWorkInHostCountry
      companyNameVesselName
      Address > address-a008
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
