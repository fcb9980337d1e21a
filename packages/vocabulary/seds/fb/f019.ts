/** F019: reply for insurance length period of additional benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const f019 = sedText(`
F019 SectorComponents/FamilyBenefits/F019 Reply for insurance length period of additional benefits
  DeceasedPerson > deceased-person
  InsurancePeriods > insurance-periods-f
  ResidencePeriods > residence-periods
  AdditionalInformation
    additionalInformation
`)
