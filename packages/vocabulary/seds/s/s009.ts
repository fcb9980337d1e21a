/** S009: request for entitlement document - scheduled treatment outside Member State of residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s009 = sedText(
  `
S009 SectorComponents/Sickness/S009 Request for entitlement document - scheduled treatment outside Member State of residence
  Person > person
  PersonAddress > address
  RequestForAuthorisationForScheduledTreatment
    conditionsSetInSecondSentenceArt202EC8832004AreMetIndicator
    FillInIfTheConditionsSetOutIn
      reason : code reason-for-conditions-not-met-article202-reg-ec8832004 or other
    RequestedPeriodEntitlement > fixed-period
    pleaseFindMedicalReportAttachedIndicator
  Treatment > additional-information-treatment
`,
  `
S009
  Person! > person-full-info
  PersonAddress > address
  RequestForAuthorisationForScheduledTreatment!
    conditionsSetInSecondSentenceArt202EC8832004AreMetIndicator
    FillInIfTheConditionsSetOutIn
      reason : code reason-for-conditions-not-met-article202-reg-ec8832004
    RequestedPeriodEntitlement! > fixed-period
    pleaseFindMedicalReportAttachedIndicator
  Treatment! > sickness-treatment
`,
)
