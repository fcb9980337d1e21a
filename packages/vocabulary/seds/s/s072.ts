/** S072: entitlement document - residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s072 = sedText(`
S072 SectorComponents/Sickness/S072 Entitlement document - residence
  Person > person
  PersonAddress > person-address
  StatusOfPersonForWhomAnEntitlementDocument
    status
  PleaseFillInIfStatusPersonFamilyMemberInsured > if-choose-a-family-member-please-fill-in-section-insured
  InformationEntitlement
    informationEntitlementIndicator
    PeriodEntitlement > period
  InformationNoEntitlement
    reason
    FillInIfReasonNoEntitlement
      date
`)
