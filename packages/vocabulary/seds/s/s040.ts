/** S040: request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity. */
import { sedText } from '../../definition/definition-text.ts'

export const s040 = sedText(
  `
S040 SectorComponents/Sickness/S040 Request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity
  Person > person
  AddressPerson > person-address
  Request
    typeBenefitConcerned : code benefit-type-sickness-maternity-paternity or other
    natureBenefitConcerned : code benefit-in-cash-in-kind or other
    PeriodConcerned > period
  AdditionalInformation
    additionalInformation
`,
  `
S040
  Person! > person-full-info
  AddressPerson > person-address
  Request!
    ActingCompetentInstitutionWhoseLegislation : text
    typeBenefitConcerned : code benefit-type-sickness-maternity-paternity
    natureBenefitConcerned : code benefit-in-cash-in-kind
    PeriodConcerned! > period
  AdditionalInformation > additional-information
`,
)
