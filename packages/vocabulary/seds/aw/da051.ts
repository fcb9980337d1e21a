/** DA051: notification that Conditions for an Occupational Disease are not Fulfilled and Forwarding of Declaration or Notification. */
import { sedText } from '../../definition/definition-text.ts'

export const da051 = sedText(`
DA051 SectorComponents/AWOD/DA051 Notification that Conditions for an Occupational Disease are not Fulfilled and Forwarding of Declaration or Notification
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedAnOccupationalDisease > this-sed-related-an-occupational-disease
  Employer > employers
  InformationAboutNotMeetingRequirements
    informationAboutNotMeetingRequirementsOurLegislation
    PleaseFillInFollowingIfInformationAboutNotMeeting
      other
  InstitutionWhichHadSentDA050 > institution
  AdditionalInformation
    additionalInformation
`)
