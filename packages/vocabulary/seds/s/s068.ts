/** S068: reply reimbursement rates - stay. */
import { sedText } from '../../definition/definition-text.ts'

export const s068 = sedText(`
S068 SectorComponents/Sickness/S068 Reply reimbursement rates - stay
  Person > person
  InformationReimbursementRates
    typeTreatment
    reimbursementIndicator
    FillInIfInformationReimbursement
      CostTreatment > amount
      AmountReimbursed > amount
    additionalInformation
`)
