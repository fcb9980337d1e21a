/** DA059: request for information concerning the degree of previous or subsequent incapacity for work. */
import { sedText } from '../../definition/definition-text.ts'

export const da059 = sedText(
  `
DA059 SectorComponents/AWOD/DA059 Request for information concerning the degree of previous or subsequent incapacity for work
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employers
  RequestForInformationConcerningDegreePrevious
    ThePersonConcernedHasAnIncapacityForWorkUnderOur
      Period > fixed-period
      degreeIncapacityForWork
    personLegislationSubjectPreviousWorkIncapacityCaused
  AdditionalInformation
    additionalInformation
`,
  `
DA059
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedTo! > info
  Employer > employers
  RequestForInformationConcerningDegreePrevious!
    ThePersonConcernedHasAnIncapacityForWorkUnderOur
      Period
        startDate
        endDate
      degreeIncapacityForWork : free-text 500
    personLegislationSubjectPreviousWorkIncapacityCaused : free-text 500
  AdditionalInformation > accident-additional-information
`,
)
