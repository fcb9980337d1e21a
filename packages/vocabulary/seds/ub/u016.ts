/** U016: end of Entitlement - Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u016 = sedText(`
U016 SectorComponents/Unemployment/U016 End of Entitlement - Export
  LocalCaseNumbers > local-case-numbers
  Person > person
  DateEndEntitlement
    date
`)
