/** S014: request for information if treatment is provided for by Member State of stay - scheduled treatment. */
import { sedText } from '../../definition/definition-text.ts'

export const s014 = sedText(
  `
S014 SectorComponents/Sickness/S014 Request for information if treatment is provided for by Member State of stay - scheduled treatment
  Person > person
  PersonAddress > address
  RequestForInformation
    Requests
      request[] : code request-for-information or other
  TreatmentSpecification > additional-information-treatment
`,
  `
S014
  Person! > person-full-info
  PersonAddress > address
  RequestForInformation!
    Requests!
      request[] : code request-for-information
  TreatmentSpecification! > sickness-treatment
`,
)
