/** U011: effect to Entitlement - Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u011 = sedText(`
U011 SectorComponents/Unemployment/U011 Effect to Entitlement - Export
  LocalCaseNumbers > local-case-numbers
  Person > person
  EffectEntitlement
    effectEntitlement
    FillInFollowingIfEffectEntitlement
      PeriodInterruption > period
`)
