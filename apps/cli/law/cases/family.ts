/** Family cases: one question with many shapes; which keys are there says which of our questions is put. */
import type { Decision, LawQuestion } from '@passerelle/law'
import type { CaseAnswer, CaseFacts, CaseReader, CaseReaders } from '../case-language.ts'
import { day } from '../reading.ts'
import { basisReader, changeReader, differenceReader, provisionalReader, recoveryReader } from './family-procedure.ts'
import { priorityReader } from './family-rights.ts'

const has = (facts: CaseFacts, ...keys: readonly string[]): boolean => keys.some((key) => facts[key] !== undefined)

/** The shapes, first hit wins. */
function readerFor(facts: CaseFacts): CaseReader {
  if (has(facts, 'legislation_changes_from')) return changeReader
  if (has(facts, 'forwarded_to', 'received_on', 'reply_on')) return provisionalReader
  if (has(facts, 'claim_lodged_in_priority_state', 'competent_secondary_paid_full')) return recoveryReader
  if (has(facts, 'national_amount', 'foreign', 'foreign_amount_in_national_currency')) return differenceReader
  if (has(facts, 'parents', 'rights')) return priorityReader
  if (has(facts, 'parent')) return basisReader
  if (has(facts, 'priority_state') && has(facts, 'secondary_state', 'claim_in')) return differenceReader
  return priorityReader
}

export const familyCases: CaseReaders = {
  priority_and_supplement: {
    put: (facts): LawQuestion => ({ on: day(facts, 'on'), ...readerFor(facts).put(facts) }),
    tell: (decision: Decision, facts: CaseFacts): CaseAnswer => readerFor(facts).tell(decision, facts),
  },
}
