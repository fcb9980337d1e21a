/** U014: notification return - Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u014 = sedText(`
U014 SectorComponents/Unemployment/U014 Notification return - Export
  LocalCaseNumbers > local-case-numbers
  Person > person
  ReturnDate
    date
`)
