/** H130: request for Estimation on costs / Request for Administrative Check. */
import { sedText } from '../../definition/definition-text.ts'

export const h130 = sedText(
  `
H130 SectorComponents/Horizontal/H130 Request for Estimation on costs / Request for Administrative Check
  Person > person
  AddressesInsuredPerson > addresses-insured-person
  FillInSectionIfRequestConcerns
    personStatus : code insured-status-horizontal or other
  FillInSectionOnlyIfRequestConcerns > section-only-if-request-concerns
  PeriodConcerned
    TheAdministrativeCheckConcernsPeriodIncapacity > if-the-insured-person-applies
  NatureRequest
    weAskTo[] : code request-nature-administrative-check or other
  weAgreeCoverCostsAdministrativeChecks : code yes-no-na or other
  Attachments > please-find-attached-following-documents
  AdditionalInformation
    additionalInformation
`,
  `
H130
  Person! > horizontal-person
  AddressesInsuredPerson > horizontal-addresses
  FillInSectionIfRequestConcerns > fill-in-section-if-request-concerns-sickness-sector
  FillInSectionOnlyIfRequestConcerns > sed-related
  PeriodConcerned!
    TheAdministrativeCheckConcernsPeriodIncapacity!
      Period! > fixed-period
  NatureRequest!
    weAskTo[] : code request-nature-administrative-check
  weAgreeCoverCostsAdministrativeChecks : code yes-no-na
  Attachments > attached-documents
  AdditionalInformation > horizontal-additional-information
`,
)
