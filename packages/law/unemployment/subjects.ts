/** What can be asked about unemployment benefits. */
import type { AnySubject } from '../frame/subject.ts'
import { earningsSubject } from './883-art-62-earnings.ts'
import { extensionSubject } from './883-art-64-extension.ts'
import { whichStateSubject } from './883-art-65-65a-which-state-pays.ts'
import { exportReportSubject } from './987-art-55-export-reports.ts'
import { exportSubject } from './decide-export.ts'
import { foreignPeriodsSubject } from './decide-foreign-periods.ts'

export const unemploymentSubjects: readonly AnySubject[] = [
  foreignPeriodsSubject,
  earningsSubject,
  exportSubject,
  extensionSubject,
  exportReportSubject,
  whichStateSubject,
]
