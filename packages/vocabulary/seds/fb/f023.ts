/** F023: reply to information of periods. */
import { sedText } from '../../definition/definition-text.ts'

export const f023 = sedText(`
F023 SectorComponents/FamilyBenefits/F023 Reply to information of periods
  Person > information-spouse-or-partner
  PeriodsAtLastRegisteredInstitution > periods-at-last-registered-institution
  PeriodsAtInstitutionInPlaceResidence > periods-at-last-registered-institution
  PeriodsAtCurrentRegisteredInstitution > periods-at-last-registered-institution
  AdditionalInformation
    additionalInformation
`)
