/** DA010: claim for Reimbursement - Benefits in Kind (CLA). */
import { sedText } from '../../definition/definition-text.ts'

export const da010 = sedText(`
DA010 SectorComponents/AWOD/DA010 Claim for Reimbursement - Benefits in Kind (CLA)
  GlobalNoteCLA
    globalCLAReferenceCreditorLiaisonBody
    totalNumberOfClaims
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
        entitlementDocument
        EntitlementValidityPeriod > period
      ProvidedBenefits > provided-benefits
      TotalAmountBenefits > amount
`)
