/** DA047: information About Decision. */
import { sedText } from '../../definition/definition-text.ts'

export const da047 = sedText(`
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
    pension
    PleaseFillInFollowingIfPensionAPensionGranted
      PensionGrantedForFollowingPeriod > period
  AdditionalInformation
    additionalInformation
`)
