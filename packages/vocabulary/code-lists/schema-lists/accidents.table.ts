/** Lists of codes of accidents at work; what a code is called stands in the label files. @source EESSI schemas 4.4 */
import { listOf } from '../code-list.ts'

export const accidentsLists = {
  'accident-disease-contestation-refusal': listOf('accidents', '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 99'),
  'accident-disease-contestation-reply': listOf('accidents', '01 02 03 04 05 06 07 08 99'),
  'accident-disease-entitlement-document': listOf('accidents', '01 02 03 04 05'),
  'accident-disease-reply': listOf('accidents', '01 02 99'),
  'accident-disease-sent-documents': listOf('accidents', '01 02 03 04 99'),
  'attached-medical-authorisation': listOf('accidents', '01 02'),
  'granted-refused': listOf('accidents', '01 02'),
  'information-requested-da057': listOf('accidents', '01 02 03'),
  'is-decision-confirmed': listOf('accidents', '01 02'),
  'is-pension-granted': listOf('accidents', '01 02'),
  'legislation-requirements-eligibility': listOf('accidents', '01 02 99'),
  'payment-frequency-day-week-month': listOf('accidents', '01 02 03'),
  'reason-for-refusal-or-scheduled-treatment': listOf('accidents', '01 02 03 04 05 06 99'),
  'refund-method': listOf('accidents', '01 02 03'),
  'reply-contestation-awod': listOf('accidents', '01 02 03 99'),
  'transport-authorization': listOf('accidents', '01 02 03'),
  'type-person': listOf('accidents', '01 02 03 99'),
} as const
