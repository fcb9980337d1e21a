/** H131: information on Estimated Costs / Reply to Request for Administrative Check. */
import { sedText } from '../../definition/definition-text.ts'

export const h131 = sedText(`
H131 SectorComponents/Horizontal/H131 Information on Estimated Costs / Reply to Request for Administrative Check
  Person > person
  AddressesInsuredPerson > addresses-insured-person
  PleaseFillInFollowingSectionIfConcernsSickness
    personStatus
  FillInSectionOnlyIfRequestConcerns > section-only-if-request-concerns
  InReplyRequest
    ForEstimatedCostsAdministrativeCheck
      WeInformEstimatedCostsAre > amount
  AdditionalInformation
    additionalInformation
`)
