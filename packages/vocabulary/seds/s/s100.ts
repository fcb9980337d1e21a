/** S100: inventory of months relating to reimbursement on the basis of fixed amounts (IMO). */
import { sedText } from '../../definition/definition-text.ts'

export const s100 = sedText(`
S100 SectorComponents/Sickness/S100 Inventory of months relating to reimbursement on the basis of fixed amounts (IMO)
  GlobalNoteIMO
    globalIMOReferenceCreditorLiaisonBody
    totalNumberIndividualClaims
    totalNumberMonths
    financialYear
    LumpSumLegalCategory
      lumpSumCategoryBasedPersonStatus
      Art63p2a
        lumpSumCategory
      Art63p2b
        lumpSumCategory
    dateSubmission
  IndividualIMOs
    IndividualIMO[] batch
      IDCreditorInstitution > institution
      IDDebtorInstitution > institution
      References
        globalIMOReferenceCreditorLiaisonBody
        individualIMONumberCreditorLiaisonBody
      PersonReceivingBenefits > person-receiving-benefits
      entitlementDocument
      ValidityPeriod > period
      AccountingPeriod > fixed-period
      numberMonths
      dateIssueIMOInstitutionInPlaceResidence
`)
