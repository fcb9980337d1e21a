/**
 * A clerk does one of the actions that a case offers. The document, its copies for whom it adds, and their way to the exchange are one
 * transaction. After a failure the caller rolls that transaction back: something may have been recorded already.
 */
import { type CaseworkError, type RecordedDocument, type RecordOutgoingDocument, recordOutgoingDocument } from '@passerelle/casework'
import { type CodedError, err, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { JourneyEnv } from '../env.ts'
import { findUnreachable, sendRecordedDocument } from './send-document.ts'

export type SendInCaseError =
  | CaseworkError
  /** The directory knows no access point of `institution`. */
  | CodedError<'journeys/no-access-point'>

export type SendDocumentInCase = Omit<RecordOutgoingDocument, 'now'>

export async function sendDocumentInCase(
  env: JourneyEnv,
  tx: Tx,
  input: SendDocumentInCase,
): Promise<Result<RecordedDocument, SendInCaseError>> {
  const recorded = await recordOutgoingDocument(tx, { ...input, now: env.clock.now() })
  if (!recorded.ok || !recorded.value.isNew) return recorded
  const { message, copies } = recorded.value
  const [institution] = await findUnreachable(tx, [message, ...copies])
  if (institution !== undefined) return err({ code: 'journeys/no-access-point', params: { institution } })
  await sendRecordedDocument(env, tx, recorded.value)
  return recorded
}
