/** M053: reply to request for information on employment/self-employment/residence periods - special non-contributory cash benefits. */
import { sedText } from '../../definition/definition-text.ts'

export const m053 = sedText(
  `
M053 SectorComponents/Miscellaneous/M053 Reply to request for information on employment/self-employment/residence periods - special non-contributory cash benefits
  Person > person-m
  PersonNamedInSpecificSection
    PeriodsEmployment[] > fixed-period
    PeriodsSelfEmployment[] > fixed-period
    PeriodsResidenceInCountrySendingInstitution[]
      Period > fixed-period
      Address > address
  AdditionalInformation
    additionalInformation
  PleaseFindAttachedFollowingDocument > please-find-attached-following-document
`,
  `
M053
  Person! > person-block-for-m051-m052-m053
  PersonNamedInSpecificSection
    PeriodsEmployment[] > fixed-period
    PeriodsSelfEmployment[] > fixed-period
    PeriodsResidenceInCountrySendingInstitution[]
      Period > fixed-period
      Address > address
  AdditionalInformation > additional-info
  PleaseFindAttachedFollowingDocument > attachments
`,
)
