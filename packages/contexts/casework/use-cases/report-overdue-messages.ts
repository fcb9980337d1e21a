/** Messages that have waited too long for what they need: the sender is told by X050, and they are refused from then on. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { loadCaseForUpdate, projectCase } from '../store/case-store.ts'
import { tables } from '../store/tables.ts'
import { answerWithException } from './answer-with-exception.ts'
import type { OutgoingMessage } from './outgoing-message.ts'

export interface ReportOverdueMessages {
  readonly institutionId: InstitutionId
  /** A day is what Decision E6 gives an institution to fetch its messages. */
  readonly olderThanHours?: number
  readonly now: Date
}

export async function reportOverdueMessages(tx: Tx, input: ReportOverdueMessages): Promise<readonly OutgoingMessage[]> {
  const { institutionId, now } = input
  const before = now.getTime() - (input.olderThanHours ?? 24) * 3_600_000
  const cases = await tables(tx)
    .selectFrom('casework.cases')
    .select('case_id')
    .where('institution_id', '=', institutionId)
    .where('held', '=', true)
    .orderBy('case_id')
    .execute()
  const messages: OutgoingMessage[] = []
  for (const { case_id: caseId } of cases) {
    const key = { institutionId, caseId }
    const state = await loadCaseForUpdate(tx, key)
    const overdue = [...state.messages.values()].filter((one) => one.outcome === 'held' && Date.parse(one.at) <= before)
    for (const one of overdue) messages.push(await answerWithException(tx, key, state, one, now))
    if (overdue.length > 0) await projectCase(tx, key, state, now)
  }
  return messages
}
