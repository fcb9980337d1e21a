/** F020: information on priority for additional benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const f020 = sedText(
  `
F020 SectorComponents/FamilyBenefits/F020 Information on priority for additional benefits
  DeceasedPerson > deceased-person
  InsurancePeriods > insurance-periods-f
  ResidencePeriods > residence-periods
  AdditionalInformation
    additionalInformation
`,
  `
F020
  DeceasedPerson! > deceased-person
  InsurancePeriods
    InsurancePeriod[] > insurance-residence-period
  ResidencePeriods
    ResidencePeriod[] > insurance-residence-period
  AdditionalInformation > family-additional-information
`,
)
