/** M052: request for information on employment/self-employment/residence periods - special non-contributory cash benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const m052 = sedText(
  `
M052 SectorComponents/Miscellaneous/M052 Request for information on employment/self-employment/residence periods - special non-contributory cash benefits
  Person > person-m
  SendPersonInformationPeriod
    PeriodsEmployment[] > fixed-period
    PeriodsSelfEmployment[] > fixed-period
    PeriodsResidence[] > fixed-period
    AddressesResidenceInCountryReceivingInstitution[] > address
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`,
  `
M052
  Person! > person-block-for-m051-m052-m053
  SendPersonInformationPeriod
    PeriodsEmployment[] > fixed-period
    PeriodsSelfEmployment[] > fixed-period
    PeriodsResidence[] > fixed-period
    AddressesResidenceInCountryReceivingInstitution[] > address
  AdditionalInformation > additional-info
  PleaseFindAttachedFollowingDocument > attachments
`,
)
