/** An institution as a SED names it. @source EESSI data model 4.2; ids `CC:code` with EL and UK on the wire */
import { group, one, optional, text } from '../definition/definition.ts'

export const institution = group(
  'institution',
  { institutionID: one(text(65)), institutionName: optional(text()) },
  { source: 'EESSI data model 4.2' },
)
