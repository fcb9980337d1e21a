/** Notes what the transport did with a message: sent, receipted, failed, or (for what came in) that a receipt was given. Repetitions change nothing. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { TransportState } from '../domain/case-event.ts'
import type { CaseworkError } from '../errors.ts'
import { appendEvent, loadCaseForUpdate, projectCase } from '../store/case-store.ts'

export interface RecordTransportEvent {
  readonly institutionId: InstitutionId
  readonly caseId: string
  /** `identifier` of an outgoing message, `key` of an incoming one. */
  readonly key: string
  /** Id of the transport's message. */
  readonly messageId: string
  readonly state: TransportState
  /** Digest of the signed receipt. */
  readonly receiptDigest?: string
  /** Code of the failure. */
  readonly code?: string
  readonly now: Date
}

export async function recordTransportEvent(
  tx: Tx,
  input: RecordTransportEvent,
): Promise<Result<{ readonly version: number }, CaseworkError>> {
  const { institutionId, caseId, key, messageId, state: transport, receiptDigest, code, now } = input
  const caseKey = { institutionId, caseId }
  const state = await loadCaseForUpdate(tx, caseKey)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  const message = state.messages.get(key)
  if (message === undefined) return err({ code: 'casework/unknown-document' })
  const known = message.transport
  const isSame = known?.state === transport && known.messageId === messageId && known.receiptDigest === receiptDigest
  if (isSame || (known?.state === 'receipted' && transport !== 'receipted')) return ok({ version: state.version })
  await appendEvent(
    tx,
    caseKey,
    state,
    {
      kind: 'transport',
      key,
      messageId,
      state: transport,
      ...(receiptDigest === undefined ? {} : { receiptDigest }),
      ...(code === undefined ? {} : { code }),
    },
    now,
  )
  await projectCase(tx, caseKey, state, now)
  return ok({ version: state.version })
}
