/** Closes or archives this side's copy alone; nobody is told. The same request id does it once. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type CaseActionName, listCaseActions } from '../domain/allowed-actions.ts'
import type { CaseworkError } from '../errors.ts'
import { appendEvent, loadCaseForUpdate, projectCase } from '../store/case-store.ts'

export interface RecordCaseAction {
  readonly institutionId: InstitutionId
  readonly caseId: string
  readonly action: CaseActionName
  readonly requestId: string
  /** The case's version that the person saw; a case that has changed since refuses. */
  readonly expectedVersion?: number
  readonly actor?: string
  readonly now: Date
}

export async function recordCaseAction(tx: Tx, input: RecordCaseAction): Promise<Result<{ readonly version: number }, CaseworkError>> {
  const { institutionId, caseId, action, requestId, expectedVersion, actor, now } = input
  const key = { institutionId, caseId }
  const state = await loadCaseForUpdate(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  const kind = eventOf[action]
  const before = state.requests.get(requestId)
  if (before !== undefined) return before === kind ? ok({ version: state.version }) : err({ code: 'casework/request-reused' })
  if (expectedVersion !== undefined && expectedVersion !== state.version)
    return err({ code: 'casework/version-conflict', params: { version: state.version } })
  if (!listCaseActions(state).includes(action)) return err({ code: 'casework/action-not-allowed', params: { action } })
  await appendEvent(tx, key, state, { kind, requestId, ...(actor === undefined ? {} : { actor }) }, now)
  await projectCase(tx, key, state, now)
  return ok({ version: state.version })
}

const eventOf = { 'close-here': 'closed-here', archive: 'archived' } as const satisfies Record<CaseActionName, string>
