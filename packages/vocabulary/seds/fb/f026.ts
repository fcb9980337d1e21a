/** F026: request more information. */
import { sedText } from '../../definition/definition-text.ts'

export const f026 = sedText(
  `
F026 SectorComponents/FamilyBenefits/F026 Request more information
  Person > information-spouse-or-partner
  InCaseAdoption
    requestedInformation[] : code requested-adoption-information or other
    additionalRequestInformation
  Income
    requestedInformation[] : code requested-income-information or other
    additionalRequestInformation
  OrphansBenefits
    requestedInformation[] : code requested-orphan-information or other
    additionalRequestInformation
  OtherInformationRelatedChild
    requestedInformation[] : code requested-information-child-status or other
    additionalRequestInformation
  SchoolUniversityEstablishmentHigherEducation
    Organisation > employer
    additionalRequestInformation
  AttendanceAtSchoolCollegeTrainingUnemployed > attendance-at-school-college-training-unemployed
  AdditionalInformation
    additionalInformation
`,
  `
F026
  Person!
    PersonIdentification! > person-identification
    AdditionalInformationAboutNationality > family-person-additional-info
    AddressesPerson > addresses-person
    ContactDetails > contact-info
    CoverageBySocialSecurityScheme > coverage-by-sss
  InCaseAdoption
    requestedInformation[] : code requested-adoption-information
    additionalRequestInformation : free-text 500
  Income
    requestedInformation[] : code requested-income-information
    additionalRequestInformation : free-text 500
  OrphansBenefits
    requestedInformation[] : code requested-orphan-information
    additionalRequestInformation : free-text 500
  OtherInformationRelatedChild
    requestedInformation[] : code requested-information-child-status
    additionalRequestInformation : free-text 500
  SchoolUniversityEstablishmentHigherEducation
    Organisation > employer
    additionalRequestInformation : free-text 255
  AttendanceAtSchoolCollegeTrainingUnemployed
    isTheChildAttending : code attendance-educational-level
    SpecifyDetailsAttendance
      typeAttendance : code attendance
      ActualAttendance
        hoursPer! : code schedule-hours-per
        numberHours! : decimal
      additionalRequestInformation : free-text 255
  AdditionalInformation > family-additional-information
`,
)
