/** S040: request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity. */
import { sedText } from '../../definition/definition-text.ts'

export const s040 = sedText(`
S040 SectorComponents/Sickness/S040 Request for Periods - Insurance Risk Type: Sickness, Maternity or Paternity
  Person > person
  AddressPerson > person-address
  Request
    typeBenefitConcerned
    natureBenefitConcerned
    PeriodConcerned > period
  AdditionalInformation
    additionalInformation
`)
