/** U018: request Registration Info - Cross border Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const u018 = sedText(`
U018 SectorComponents/Unemployment/U018 Request Registration Info - Cross border Worker
  LocalCaseNumbers > local-case-numbers
  Person > person
  ReferencePeriod > period
`)
