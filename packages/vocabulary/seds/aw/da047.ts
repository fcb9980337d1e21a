/** DA047: information About Decision. */
import { sedText } from '../../definition/definition-text.ts'

export const da047 = sedText(
  `
DA047 SectorComponents/AWOD/DA047 Information About Decision
  Person > person-da-h
  AddressesPerson > addresses-person-da
  ThisSEDRelatedTo > this-sed-related-to
  Employer > employer
  DateRecoveryOrStabilization
    dateRecovery
    dateStabilization
    dateFromWhichInsuredPersonFitForWork
  PensionEntitlementDate
    pension : code is-pension-granted or other
    PleaseFillInFollowingIfPensionAPensionGranted
      PensionGrantedForFollowingPeriod > period
  AdditionalInformation
    additionalInformation
`,
  `
DA047
  Person! > accident-person
  AddressesPerson > accident-addresses
  ThisSEDRelatedTo! > info
  Employer! > employer
  DateRecoveryOrStabilization
    dateRecovery
    dateStabilization
    dateFromWhichInsuredPersonFitForWork
  PensionEntitlementDate!
    pension! : code is-pension-granted
    PleaseFillInFollowingIfPensionAPensionGranted
      PensionGrantedForFollowingPeriod! > period
  AdditionalInformation > accident-additional-information
`,
)
