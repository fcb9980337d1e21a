/** Lists of codes of the other matters; what a code is called stands in the label files. @source EESSI schemas 4.4 */
import { listOf } from '../code-list.ts'

export const miscellaneousLists = {
  'attached-docs': listOf('miscellaneous', '01 02 03 99'),
  'attached-docs-m040': listOf('miscellaneous', '01 02 99'),
  'benefit-type-plus-early-retirement': listOf('miscellaneous', '01 02 03 04 05 06 07 08 09 10 11 99'),
  'child-relationship7': listOf('miscellaneous', '01 02 03 04 05 06 99'),
  employment: listOf('miscellaneous', '01 02'),
  'expanded-status-person': listOf('miscellaneous', '01 02 03 04 05 06 07 08 99'),
  'income-received': listOf('miscellaneous', '01 02 03 04 05'),
  'income-type-general-simple': listOf('miscellaneous', '01 02 03 04 05 06 07 99'),
  'reason-employment-termination': listOf('miscellaneous', '01 02 99'),
  'relationship-person': listOf('miscellaneous', '01 02 03 99'),
  'representative-legal-guardian': listOf('miscellaneous', '01 02'),
  'type-ownership': listOf('miscellaneous', '01 02 03 99'),
  'type-property': listOf('miscellaneous', '01 02 03 99'),
} as const
