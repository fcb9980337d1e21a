/** DA051: notification that Conditions for an Occupational Disease are not Fulfilled and Forwarding of Declaration or Notification. */
import { sedText } from '../../definition/definition-text.ts'

export const da051 = sedText(
  `
DA051 SectorComponents/AWOD/DA051 Notification that Conditions for an Occupational Disease are not Fulfilled and Forwarding of Declaration or Notification
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  InformationAboutNotMeetingRequirements
    informationAboutNotMeetingRequirementsOurLegislation[] : code legislation-requirements-eligibility or other
    PleaseFillInFollowingIfInformationAboutNotMeeting
      other
  InstitutionWhichHadSentDA050 > institution
  AdditionalInformation
    additionalInformation
`,
  `
DA051
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedAnOccupationalDisease! > info-date-of-mandatory
  Employer > employers
  InformationAboutNotMeetingRequirements!
    informationAboutNotMeetingRequirementsOurLegislation[]! : code legislation-requirements-eligibility
    PleaseFillInFollowingIfInformationAboutNotMeeting
      other : text 155
  InstitutionWhichHadSentDA050 > institution
  AdditionalInformation > accident-additional-information
`,
)
