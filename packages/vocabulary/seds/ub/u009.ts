/** U009: notification Registration - Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u009 = sedText(`
U009 SectorComponents/Unemployment/U009 Notification Registration - Export
  LocalCaseNumbers > local-case-numbers
  Person > person
  DateRegistration
    date
  PersonCurrentAddress > person-current-address
`)
