/** S050: dispute of date. */
import { sedText } from '../../definition/definition-text.ts'

export const s050 = sedText(`
S050 SectorComponents/Sickness/S050 Dispute of date
  Person > person
  OriginalData
    concernsSED
    issuedDateSending
    PeriodMentionedByInstitution > period
  OurOpinion > decision
  Reason
    reason
`)
