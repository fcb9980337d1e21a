/** Lists of codes of family benefits; what a code is called stands in the label files. @source EESSI schemas 4.4 */
import { listOf } from '../code-list.ts'

export const familyLists = {
  'approved-beneficiary': listOf('family', '01 02 03 99'),
  attendance: listOf('family', '01 02'),
  'attendance-educational-level': listOf('family', '01 02 03 04 05'),
  'child-relationship-enchanced': listOf('family', '01 02 03 04 05 06 07 08'),
  'decision-provisional-on-competence': listOf('family', '01 02'),
  'disagreement-grounds': listOf('family', '01 02 03 04'),
  'family-relationship': listOf('family', '01 02 03 04 05 99'),
  'family-relationship-limited': listOf('family', '01 02 99'),
  'information-application-request': listOf('family', '01 02'),
  'reason-entitlement': listOf('family', '01 02 03 04 05 99'),
  'requested-adoption-information': listOf('family', '01 02 03'),
  'requested-income-information': listOf('family', '01 02 03'),
  'requested-information-child-status': listOf('family', '01 02 03 04 05 06 07'),
  'requested-orphan-information': listOf('family', '01 02 03 04 05 06 07 08 09 10 11 12'),
  'schedule-hours-per': listOf('family', '01 02 03'),
  'type-claim-new-change': listOf('family', '01 02'),
} as const
