/** U010: circumstances likely to affect Entitlement - Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u010 = sedText(`
U010 SectorComponents/Unemployment/U010 Circumstances likely to affect Entitlement - Export
  LocalCaseNumbers > local-case-numbers
  Person > person
  Circumstance
    Period > period
    circumstances
    FillInFollowingIfCircumstancesIsOther
      OtherCircumstanceSpecification[]
        circumstance
  FollowUpRequested
    followUpRequestedIndicator
`)
