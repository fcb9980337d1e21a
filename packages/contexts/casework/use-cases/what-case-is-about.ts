/** What a case is about, as its documents say it: a person, or a batch of claims. */
import type { Tx } from '@passerelle/platform'
import type { CaseState } from '../domain/case-state.ts'
import type { CaseFacts } from '../domain/complete-content.ts'
import { type Reimbursement, reimbursementOf } from '../domain/reimbursement.ts'
import { type CaseKey, findCaseSubject, findContent } from '../store/case-store.ts'

export async function findWhatCaseIsAbout(tx: Tx, key: CaseKey, state: CaseState): Promise<Pick<CaseFacts, 'subject' | 'reimbursement'>> {
  const subject = await findCaseSubject(tx, key, state)
  return subject === undefined ? { reimbursement: await findReimbursement(tx, key, state) } : { subject }
}

/** Of the newest version of the first document that says it. */
async function findReimbursement(tx: Tx, key: CaseKey, state: CaseState): Promise<Reimbursement | undefined> {
  for (const { type, versions } of state.documents.values()) {
    const newest = versions.at(-1)
    if (newest === undefined) continue
    const found = reimbursementOf(type, (await findContent(tx, key, newest.key))?.content, state.model)
    if (found !== undefined) return found
  }
  return undefined
}
