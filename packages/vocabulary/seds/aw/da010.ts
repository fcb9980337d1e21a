/** DA010: claim for Reimbursement - Benefits in Kind (CLA). */
import { sedText } from '../../definition/definition-text.ts'

export const da010 = sedText(
  `
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
        entitlementDocument : code accident-disease-entitlement-document or other
        EntitlementValidityPeriod > period
      ProvidedBenefits > provided-benefits
      TotalAmountBenefits > amount
`,
  `
DA010
  GlobalNoteCLA!
    globalCLAReferenceCreditorLiaisonBody! : text
    totalNumberOfClaims! : count
    TotalAmountBenefits! > amount
    BankAccountCreditorLiaisonBody! > sepa-account
    dateOfSubmission!
  IndividualCLAs!
    IndividualCLA[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        ReferencesOfCurrentClaim!
          globalCLAReferenceCreditorLiaisonBody! : text
          individualCLANumberCreditorLiaisonBody! : text
        PleaseFillInIfThisIsAnAdditionalClaimForTheSamePeriod > references-of-additional-claim
      dateCreditorInstitutionRecordedClaim!
      PersonReceivingBenefits! > person-receiving-benefits
      EntitlementDocument! > entitlement
      ProvidedBenefits! > accident-benefits-in-kind
      TotalAmountBenefits! > amount
`,
)
