/** U015: extension Period of Export. */
import { sedText } from '../../definition/definition-text.ts'

export const u015 = sedText(`
U015 SectorComponents/Unemployment/U015 Extension Period of Export
  LocalCaseNumbers > local-case-numbers
  Person > person
  NewEndDateExport
    date
`)
