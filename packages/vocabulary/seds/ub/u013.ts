/** U013: monthly follow-up - Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u013 = sedText(`
U013 SectorComponents/Unemployment/U013 Monthly follow-up - Export
  LocalCaseNumbers > local-case-numbers
  PersonForWhomFollowUpProvided > person
  PersonRegistered
    personRegisteredIndicator
    FillInFollowingIfPersonRegisteredComplied
      asReportedInU010Indicator
    additionalInformation
`)
