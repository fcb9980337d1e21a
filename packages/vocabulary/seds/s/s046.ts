/** S046: information on Payment or Not of Cash Benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const s046 = sedText(`
S046 SectorComponents/Sickness/S046 Information on Payment or Not of Cash Benefits
  Person > person
  PersonAddress > address
  TypeBenefitsConcerned
    typeBenefitConcerned
  Decision
    weNotifiedInsuredPersonOurDecisionTo
    PeriodConcerned > period
  AdditionalInformation
    additionalInformation
`)
