/** A008: notification of relevant information. */
import { sedText } from '../../definition/definition-text.ts'

export const a008 = sedText(
  `
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
`,
  `
A008
  Person! > person-block-limited-nationality
  CompetentInstitutionIfDiffersFromSending > institution
  PurposeofSED!
    NotificationChangesInRelevantData
      Person > person-name-surname
      Address > address
      PlaceWorkInHostCountry
        companyNameVesselName : text 155
        Address > address
      changeEffectiveFrom : date
      ChangeInPeriod
        periodChange : code period-change
        actualStartingDate
        actualEndDate
      Cancellation
        cancellationWholePeriod : yes-no
    InformationWorkingInTwoOrMoreMemberStates
      StatesResidence!
        StateResidence[]!
          stateResidence : country
          Address! > address
          startDateActivities
      IdentificationEmployers > identification-employers
      IdentificationSelfEmployment > self-employments
      PlaceWork > countries-of-work
    1 NotificationChangesInRelevantData, InformationWorkingInTwoOrMoreMemberStates : deduced
  AdditionalInformation > legislation-additional-information
`,
)
