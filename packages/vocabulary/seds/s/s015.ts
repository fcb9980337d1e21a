/** S015: information if treatment is provided for by Member State of stay - scheduled treatment. */
import { sedText } from '../../definition/definition-text.ts'

export const s015 = sedText(
  `
S015 SectorComponents/Sickness/S015 Information if treatment is provided for by Member State of stay - scheduled treatment
  Person > person
  PersonAddress > address
  InformationAboutTreatment
    theTreatment : code information-about-treatment or other
    treatmentPartiallyProvidedByOurLegislationReason
    EstimatedCostsTreatment > amount
`,
  `
S015
  Person! > person-full-info
  PersonAddress > address
  InformationAboutTreatment!
    theTreatment! : code information-about-treatment
    treatmentPartiallyProvidedByOurLegislationReason : free-text 255
    EstimatedCostsTreatment > amount-in-any-currency
`,
)
