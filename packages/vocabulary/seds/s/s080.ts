/** S080: claim for reimbursement (CLA). */
import { sedText } from '../../definition/definition-text.ts'

export const s080 = sedText(`
S080 SectorComponents/Sickness/S080 Claim for reimbursement (CLA)
  GlobalNoteCLA
    globalCLAReferenceCreditorLiaisonBody
    totalNumberIndividualClaims
    TotalAmountBenefits > amount
    halfYearNumberAtCreditorInstitution
    financialYearNumberAtCreditorInstitution
    BankAccountCreditorLiaisonBody > sepa-account
    dateOfSubmission
  IndividualCLAs
    IndividualCLA[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References > references-da-s
      PersonReceivingBenefits > person-receiving-benefits
      EntitlementDocument
        document
        PleaseFillInFollowingIfProvisionalReplacement01
          eHICNumber
          EntitlementValidityPeriod > fixed-period
      TotalIndividualAmountBenefits > amount
      ProvidedBenefits > provided-benefits-s
`)
