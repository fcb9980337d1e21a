/** S050: dispute of date. */
import { sedText } from '../../definition/definition-text.ts'

export const s050 = sedText(
  `
S050 SectorComponents/Sickness/S050 Dispute of date
  Person > person
  OriginalData
    concernsSED : code concerns-specifically-s017-s019-s073 or other
    issuedDateSending
    PeriodMentionedByInstitution > period
  OurOpinion > decision
  Reason
    reason
`,
  `
S050
  Person! > person-full-info
  OriginalData!
    concernsSED : code concerns-specifically-s017-s019-s073
    issuedDateSending
    PeriodMentionedByInstitution! > period
  OurOpinion!
    Period! > period
  Reason!
    reason! : free-text 500
`,
)
