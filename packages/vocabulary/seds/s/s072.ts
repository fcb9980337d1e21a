/** S072: entitlement document - residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s072 = sedText(
  `
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
`,
  `
S072
  Person! > person-full-info
  PersonAddress! > person-eu-address
  StatusPerson > insured-person-status
  StatusFamilyMember > family-member-status
  InformationAboutEntitlement!
    EntitlementConfirmed
      PeriodOfEntitlement! > period
    EntitlementNotConfirmed
      InformationOnNoEntitlement!
        reason : code entitlement-no-reason
        FillInIfReasonNoEntitlement > date
        PleaseFillInFollowingIfReasonNoEntitlementDiedOn > died-on
        FillInIfReasonInsuredInAnother > iso-code-country-insurance
        PleaseFillInFollowingIfReasonOtherReason > other-reason-long
    1 EntitlementConfirmed, EntitlementNotConfirmed : deduced
  1 StatusPerson, StatusFamilyMember : deduced
`,
)
