/** S037: reply to request for extension of entitlement document - scheduled treatment. */
import { sedText } from '../../definition/definition-text.ts'

export const s037 = sedText(
  `
S037 SectorComponents/Sickness/S037 Reply to request for extension of entitlement document - scheduled treatment
  Person > person
  PersonAddress > address
  AuthorisationForExtensionEntitlementDocument
    ExtensionEntitlementDocumentForGranted
      StartingEndingDateEntitlement > fixed-period
      AdditionalInformationTreatment > additional-information-treatment
`,
  `
S037
  Person! > person-full-info
  PersonAddress > address
  AuthorisationForExtensionEntitlementDocument!
    ExtensionEntitlementDocumentForGranted
      StartingEndingDateEntitlement! > fixed-period
      AdditionalInformationTreatment! > sickness-treatment
    ExtensionEntitlementDocumentForScheduledTreatment
      reasonForRefusingExtensionEntitlementDocument : code extension-reason
      PleaseFillInFollowingIfReasonOtherReason
        otherReason : free-text 255
    1 ExtensionEntitlementDocumentForGranted, ExtensionEntitlementDocumentForScheduledTreatment : deduced
`,
)
