/** S100: inventory of months relating to reimbursement on the basis of fixed amounts (IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s100 = sedText(
  `
S100 SectorComponents/Sickness/S100 Inventory of months relating to reimbursement on the basis of fixed amounts (IMO)
  GlobalNoteIMO
    globalIMOReferenceCreditorLiaisonBody
    totalNumberIndividualClaims
    totalNumberMonths
    financialYear
    LumpSumLegalCategory
      lumpSumCategoryBasedPersonStatus : code lump-sum-legal-category or other
      Art63p2a
        lumpSumCategory : code lump-sum-category or other
      Art63p2b
        lumpSumCategory : code lump-sum-category or other
    dateSubmission
  IndividualIMOs
    IndividualIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        individualIMONumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      entitlementDocument : code sickness-entitlement-document-code-content-type-lump-sum or other
      ValidityPeriod > period
      AccountingPeriod > fixed-period
      numberMonths
      dateIssueIMOInstitutionInPlaceResidence
`,
  `
S100
  GlobalNoteIMO!
    globalIMOReferenceCreditorLiaisonBody! : text
    totalNumberIndividualClaims! : count
    totalNumberMonths : count
    financialYear! : year
    LumpSumLegalCategory! > lump-sum-legal-category
    dateSubmission!
  IndividualIMOs!
    IndividualIMO[]! batch
      IDCreditorInstitution! > institution
      IDDebtorInstitution! > institution
      References!
        globalIMOReferenceCreditorLiaisonBody! : text
        individualIMONumberCreditorLiaisonBody! : text
      PersonReceivingBenefits! > person-receiving-benefits
      entitlementDocument : code sickness-entitlement-document-code-content-type-lump-sum
      ValidityPeriod! > period
      AccountingPeriod! > fixed-period
      numberMonths : count
      dateIssueIMOInstitutionInPlaceResidence!
`,
)
