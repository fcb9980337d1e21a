/** F018: request for insurance length period of additional benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const f018 = sedText(
  `
F018 SectorComponents/FamilyBenefits/F018 Request for insurance length period of additional benefits
  DeceasedPerson > deceased-person
  InsurancePeriods > insurance-periods-f
  ResidencePeriods > residence-periods
  AdditionalInformation
    additionalInformation
`,
  `
F018
  DeceasedPerson! > deceased-person
  AdditionalInformation > family-additional-information
`,
)
