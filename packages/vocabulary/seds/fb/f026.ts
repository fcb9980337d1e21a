/** F026: request more information. */
import { sedText } from '../../definition/definition-text.ts'

export const f026 = sedText(`
F026 SectorComponents/FamilyBenefits/F026 Request more information
  Person > information-spouse-or-partner
  InCaseAdoption
    requestedInformation
    additionalRequestInformation
  Income
    requestedInformation
    additionalRequestInformation
  OrphansBenefits
    requestedInformation
    additionalRequestInformation
  OtherInformationRelatedChild
    requestedInformation
    additionalRequestInformation
  SchoolUniversityEstablishmentHigherEducation
    Organisation > employer
    additionalRequestInformation
  AttendanceAtSchoolCollegeTrainingUnemployed > attendance-at-school-college-training-unemployed
  AdditionalInformation
    additionalInformation
`)
