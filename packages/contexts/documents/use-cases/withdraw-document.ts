/**
 * Takes a document back for good: annulled, issued by mistake, lost. Every copy is invalid from the next reading of its status list,
 * and so is a certificate that stood for a withdrawn card. The reason stays here; status lists carry none.
 */
import type { InstitutionId, PlainDate, Result } from '@passerelle/kernel'
import { err, ok } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { statusValue } from '../domain/status-value.ts'
import { type ChangeError, noLongerValid, notFound } from '../errors.ts'
import { type IssuedDocument, lockDocument, readDocuments } from '../store/read-documents.ts'
import { setStatusOfDocument } from '../store/status-entries.ts'
import { appendEvent } from '../store/write-document.ts'

export interface WithdrawInput {
  readonly institutionId: InstitutionId
  readonly documentId: string
  /** A code, such as `issued-by-mistake`. */
  readonly reason: string
  readonly on: PlainDate
  readonly now: Date
}

export async function withdrawDocument(tx: Tx, input: WithdrawInput): Promise<Result<IssuedDocument, ChangeError>> {
  const document = await lockDocument(tx, input.institutionId, input.documentId)
  if (document === undefined) return err(notFound)
  if (document.state !== 'valid') return err(noLongerValid)
  await withdraw(tx, input, document.id)
  for (const derived of await readDocuments(tx, (eb) => eb.and({ institution_id: input.institutionId, derived_from: document.id })))
    if (derived.state === 'valid') await withdraw(tx, input, derived.id)
  return ok({ ...document, state: 'withdrawn', since: input.on })
}

async function withdraw(tx: Tx, { institutionId, reason, on, now }: WithdrawInput, documentId: string): Promise<void> {
  await appendEvent(tx, { institutionId, documentId, at: now, kind: 'withdrawn', effectiveOn: on, reason })
  await setStatusOfDocument(tx, { institutionId, documentId, value: statusValue.invalid, on })
}
