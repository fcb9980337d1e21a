/** One case of one institution, as a desk shows it. Whether the reader may see it is asked before. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type CaseView, viewCase } from '../domain/case-view.ts'
import { nameOfSubject } from '../domain/subject.ts'
import type { CaseworkError } from '../errors.ts'
import { findCaseSubject, loadCase } from '../store/case-store.ts'
import { listSavings } from '../store/draft-store.ts'

export interface GetCase {
  readonly institutionId: InstitutionId
  readonly caseId: string
  readonly now: Date
}

export async function getCase(tx: Tx, { institutionId, caseId, now }: GetCase): Promise<Result<CaseView, CaseworkError>> {
  const key = { institutionId, caseId }
  const state = await loadCase(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  const subject = await findCaseSubject(tx, key, state)
  const view = viewCase(caseId, state, now, subject === undefined ? undefined : nameOfSubject(subject))
  if (view.drafts.length === 0) return ok(view)
  const savings = await listSavings(tx, key)
  return ok({ ...view, drafts: view.drafts.map((draft) => ({ ...draft, ...savings.get(draft.id) })) })
}
