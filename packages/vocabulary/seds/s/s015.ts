/** S015: information if treatment is provided for by Member State of stay - scheduled treatment. */
import { sedText } from '../../definition/definition-text.ts'

export const s015 = sedText(`
S015 SectorComponents/Sickness/S015 Information if treatment is provided for by Member State of stay - scheduled treatment
  Person > person
  PersonAddress > address
  InformationAboutTreatment
    theTreatment
    treatmentPartiallyProvidedByOurLegislationReason
    EstimatedCostsTreatment > amount
`)
