/** H131: information on Estimated Costs / Reply to Request for Administrative Check. */
import { sedText } from '../../definition/definition-text.ts'

export const h131 = sedText(
  `
H131 SectorComponents/Horizontal/H131 Information on Estimated Costs / Reply to Request for Administrative Check
  Person > person
  AddressesInsuredPerson > addresses-insured-person
  PleaseFillInFollowingSectionIfConcernsSickness
    personStatus : code insured-status-horizontal or other
  FillInSectionOnlyIfRequestConcerns > section-only-if-request-concerns
  InReplyRequest
    ForEstimatedCostsAdministrativeCheck
      WeInformEstimatedCostsAre > amount
  AdditionalInformation
    additionalInformation
`,
  `
H131
  Person! > horizontal-person
  AddressesInsuredPerson > horizontal-addresses
  PleaseFillInFollowingSectionIfConcernsSickness > fill-in-section-if-request-concerns-sickness-sector
  FillInSectionOnlyIfRequestConcerns > sed-related
  InReplyRequest!
    ForEstimatedCostsAdministrativeCheck
      WeInformEstimatedCostsAre > amount
    ToCarryOutAnAdministrativeCheck
      theAdministrativeCheck : code medical-examination-carried-out
      reasonForNotCarryingOutAdministrativeCheck : code reason-medical-examinations-not-carried-out
      FillInIfReasonForNotCarryingOut
        otherReason : text 65
    0 ForEstimatedCostsAdministrativeCheck, ToCarryOutAnAdministrativeCheck
  AdditionalInformation > horizontal-additional-information
`,
)
