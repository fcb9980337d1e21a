/** S067: request for reimbursement rates - stay. */
import { sedText } from '../../definition/definition-text.ts'

export const s067 = sedText(
  `
S067 SectorComponents/Sickness/S067 Request for reimbursement rates - stay
  Person > person
  InformationTreatment
    treatmentHasBeenProvidedInTown
    typeTreatment : code treatment or other
`,
  `
S067
  Person! > person-full-info
  InformationTreatment!
    treatmentHasBeenProvidedInTown : text 155
    typeTreatment : code treatment
`,
)
