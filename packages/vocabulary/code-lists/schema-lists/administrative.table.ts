/** Lists of codes of the administrative processes; what a code is called stands in the label files. @source EESSI schemas 4.4 */
import { listOf } from '../code-list.ts'

export const administrativeLists = {
  'reason-add-new-participant': listOf('administrative', '01 02 99'),
  'reason-change-participant': listOf('administrative', '01 02 03 99'),
  'reason-clarify-content': listOf('administrative', '01 02 03 04 99'),
  'reason-forward-participant': listOf('administrative', '01 02 99'),
  'reason-reject-sed': listOf('administrative', '01 02 03 99'),
  'reason-remove-participant': listOf('administrative', '01 02 99'),
  'reason-reopen-case': listOf('administrative', '01 02'),
  'reason-reply-reminder': listOf('administrative', '01 02 03 99'),
  'reason-reply-request-clarification': listOf('administrative', '01 02 99'),
  'reason-reply-request-reopen-close': listOf('administrative', '01 02 99'),
  'reason-request-reopen': listOf('administrative', '01 02 03 99'),
  reminder: listOf('administrative', '01 02 03'),
} as const
