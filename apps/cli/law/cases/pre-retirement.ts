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
        isStatutory: ({ benefit }) => isStatutory(benefit),
        ownYears: 'own_periods_years',
        neededYears: 'needed_years',
        otherStatesYears: 'other_state_years',
      }),
    }),
    tell: (decision: Decision) => ({ foreign_periods_count: answerOf<{ foreignPeriodsCount: boolean }>(decision)?.foreignPeriodsCount }),
  },
}

/** `statutory pre-retirement`, or one that rests on an agreement; any other words leave it open. */
function isStatutory(benefit: unknown): boolean | undefined {
  if (typeof benefit !== 'string') return undefined
  if (/non-statutory|not statutory|collective|contractual|agreement|voluntary/i.test(benefit)) return false
  return /\bstatutory\b/i.test(benefit) && /pre-?retirement/i.test(benefit) ? true : undefined
}
