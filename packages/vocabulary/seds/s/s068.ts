/** S068: reply reimbursement rates - stay. */
import { sedText } from '../../definition/definition-text.ts'

export const s068 = sedText(
  `
S068 SectorComponents/Sickness/S068 Reply reimbursement rates - stay
  Person > person
  InformationReimbursementRates
    typeTreatment : code treatment or other
    reimbursementIndicator
    FillInIfInformationReimbursement
      CostTreatment > amount
      AmountReimbursed > amount
    additionalInformation
`,
  `
S068
  Person! > person-full-info
  InformationReimbursementRates!
    typeTreatment : code treatment
    reimbursementIndicator
    FillInIfInformationReimbursement
      CostTreatment > amount
      AmountReimbursed > amount
    additionalInformation : free-text 500
`,
)
