/** S035: request for extension of entitlement document - scheduled treatment. */
import { sedText } from '../../definition/definition-text.ts'

export const s035 = sedText(
  `
S035 SectorComponents/Sickness/S035 Request for extension of entitlement document - scheduled treatment
  Person > person
  PersonAddress > address
  RequestForExtensionEntitlementDocumentFor
    theS2IssuedOn
    RequestedStartingEndingDateExtensionEntitlement > fixed-period
    pleaseFindMedicalReportAttachedIndicator
  AdditionalInformationTreatment > additional-information-treatment
`,
  `
S035
  Person! > person-full-info
  PersonAddress > address
  RequestForExtensionEntitlementDocumentFor!
    theS2IssuedOn : date
    RequestedStartingEndingDateExtensionEntitlement! > fixed-period
    pleaseFindMedicalReportAttachedIndicator
  AdditionalInformationTreatment! > sickness-treatment
`,
)
