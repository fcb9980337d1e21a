/** S080: claim for reimbursement (CLA). */
import { sedText } from '../../definition/definition-text.ts'

export const s080 = sedText(
  `
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
        document : code sickness-entitlement-document or other
        PleaseFillInFollowingIfProvisionalReplacement01
          eHICNumber
          EntitlementValidityPeriod > fixed-period
      TotalIndividualAmountBenefits > amount
      ProvidedBenefits > provided-benefits-s
`,
  `
S080
  GlobalNoteCLA!
    globalCLAReferenceCreditorLiaisonBody! : text
    totalNumberIndividualClaims! : count
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
      EntitlementDocument! > sickness-entitlement
      TotalIndividualAmountBenefits! > amount
      ProvidedBenefits! > sickness-benefits-in-kind
`,
)
