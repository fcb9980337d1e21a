/** H130: request for Estimation on costs / Request for Administrative Check. */
import { sedText } from '../../definition/definition-text.ts'

export const h130 = sedText(`
H130 SectorComponents/Horizontal/H130 Request for Estimation on costs / Request for Administrative Check
  Person > person
  AddressesInsuredPerson > addresses-insured-person
  FillInSectionIfRequestConcerns
    personStatus
  FillInSectionOnlyIfRequestConcerns > section-only-if-request-concerns
  PeriodConcerned
    TheAdministrativeCheckConcernsPeriodIncapacity > if-the-insured-person-applies
  NatureRequest
    weAskTo
  weAgreeCoverCostsAdministrativeChecks
  Attachments > please-find-attached-following-documents
  AdditionalInformation
    additionalInformation
`)
