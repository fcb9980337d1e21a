/** S067: request for reimbursement rates - stay. */
import { sedText } from '../../definition/definition-text.ts'

export const s067 = sedText(`
S067 SectorComponents/Sickness/S067 Request for reimbursement rates - stay
  Person > person
  InformationTreatment
    treatmentHasBeenProvidedInTown
    typeTreatment
`)
