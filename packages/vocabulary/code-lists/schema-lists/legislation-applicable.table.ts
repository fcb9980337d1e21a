/** Lists of codes of the applicable legislation; what a code is called stands in the label files. @source EESSI schemas 4.4 */
import { listOf } from '../code-list.ts'

export const legislationApplicableLists = {
  'additional-information-on112': listOf('legislation-applicable', '01 02 03 04'),
  'additional-information-on113a': listOf('legislation-applicable', '01 02 03 04'),
  'additional-information-on114115': listOf('legislation-applicable', '01 02 03 04'),
  'additional-information-on121': listOf('legislation-applicable', '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15'),
  'additional-information-on122': listOf('legislation-applicable', '01 02 03 04 05 06 07 08 09 10 11 12'),
  'additional-information-on131': listOf('legislation-applicable', '01 02 03 04 05'),
  'additional-information-on132': listOf('legislation-applicable', '01 02 03 04 05 06 07 08 09 10'),
  'additional-information-on133': listOf('legislation-applicable', '01 02 03 04 05 06 07 08 09 10'),
  'articles-a010': listOf('legislation-applicable', '01 02 03 04 05 06'),
  'articles-ia003': listOf('legislation-applicable', '01 02 03 04 05 06 07 08 09 10 11 12'),
  'articles-ia005-a006': listOf('legislation-applicable', '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 99'),
  'articles-ia006': listOf('legislation-applicable', '01 02 03 04 05 99'),
  'articles-iia005': listOf('legislation-applicable', '01 02 03 04 05 06 99'),
  'articles-regulation': listOf('legislation-applicable', '01 02 03 04 05'),
  'decision-not-approved-other-period-approved': listOf('legislation-applicable', '01 02'),
  'determination-according-a007': listOf('legislation-applicable', '01 02 03'),
  'period-change': listOf('legislation-applicable', '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 99'),
  'person-status-analytical-a007': listOf('legislation-applicable', '01 02 03 04 05 06 07 08 09 10 11 12'),
} as const
