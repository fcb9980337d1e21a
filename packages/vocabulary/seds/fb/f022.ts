/** F022: request for information of periods. */
import { sedText } from '../../definition/definition-text.ts'

export const f022 = sedText(`
F022 SectorComponents/FamilyBenefits/F022 Request for information of periods
  ProvideWithInformationPeriodsInsuranceEmployment > period
  Person > information-spouse-or-partner
  PeriodsAtLastRegisteredInstitution > periods-at-last-registered-institution
  PeriodsAtInstitutionInPlaceResidence > periods-at-last-registered-institution
  PeriodsAtCurrentRegisteredInstitution > periods-at-last-registered-institution
  AdditionalInformation
    additionalInformation
`)
