import type { Decision } from '@passerelle/law'
import type { CaseReaders } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'

export const preRetirementCases: CaseReaders = {
  may_foreign_periods_count: {
    put: (facts) => ({
      subject: 'pre-retirement-aggregation',
      on: day(facts),
      facts: reader(facts).known({
        state: 'state',
        isStatutory: ({ benefit }) => (benefit === undefined ? undefined : benefit === 'statutory pre-retirement'),
      }),
    }),
    tell: (decision: Decision) => ({ foreign_periods_count: answerOf<{ foreignPeriodsCount: boolean }>(decision)?.foreignPeriodsCount }),
  },
}
