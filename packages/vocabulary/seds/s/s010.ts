/** S010: reply to request for Entitlement Document - scheduled treatment outside Member State of residence. */
import { sedText } from '../../definition/definition-text.ts'

export const s010 = sedText(
  `
S010 SectorComponents/Sickness/S010 Reply to request for Entitlement Document - scheduled treatment outside Member State of residence
  Person > person
  PersonAddress > address
  AuthorisationForScheduledTreatmentGranted
    StartingAndOrEndingDateEntitlement > fixed-period
    AdditionalInformationTreatment > additional-information-treatment
    entitlementDocumentAttachedIndicator
`,
  `
S010
  Person! > person-full-info
  PersonAddress > address
  AuthorisationForScheduledTreatmentGranted
    StartingAndOrEndingDateEntitlement! > fixed-period
    AdditionalInformationTreatment! > sickness-treatment
    entitlementDocumentAttachedIndicator
  AuthorisationForScheduledTreatmentNotGranted
    reason : code reason-for-refusing-entitlement-document
    PleaseFillInFollowingIfReasonOtherReason > other-reason-long
  1 AuthorisationForScheduledTreatmentGranted, AuthorisationForScheduledTreatmentNotGranted : deduced
`,
)
