/** S046: information on Payment or Not of Cash Benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const s046 = sedText(
  `
S046 SectorComponents/Sickness/S046 Information on Payment or Not of Cash Benefits
  Person > person
  PersonAddress > address
  TypeBenefitsConcerned
    typeBenefitConcerned : code benefit-type-sickness-maternity-paternity or other
  Decision
    weNotifiedInsuredPersonOurDecisionTo : code has-the-cash-payment-been-accepted or other
    PeriodConcerned > period
  AdditionalInformation
    additionalInformation
`,
  `
S046
  Person! > person-full-info
  PersonAddress > address
  TypeBenefitsConcerned!
    typeBenefitConcerned : code benefit-type-sickness-maternity-paternity
  Decision!
    weNotifiedInsuredPersonOurDecisionTo : code has-the-cash-payment-been-accepted
    PeriodConcerned! > period
  AdditionalInformation > additional-information
`,
)
