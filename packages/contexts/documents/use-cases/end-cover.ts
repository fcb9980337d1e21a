/**
 * Ends the cover of a document before its time, such as a health card whose holder is no longer insured; also of certificates that stand for it.
 * Every copy names the old end, so none stays valid: invalid when the cover is over, superseded when it still runs and a fresh copy can tell the new end.
 */
import type { InstitutionId, PlainDate, Result } from '@passerelle/kernel'
import { err, ok } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { statusValue } from '../domain/status-value.ts'
import { shortenedCover } from '../domain/validities.ts'
import { type ChangeError, noLongerValid, notFound } from '../errors.ts'
import { type IssuedDocument, lockDocument, readDocuments } from '../store/read-documents.ts'
import { setStatusOfDocument } from '../store/status-entries.ts'
import { appendEvent } from '../store/write-document.ts'

export interface EndCoverInput {
  readonly institutionId: InstitutionId
  readonly documentId: string
  /** The last day on which the person is covered. The day before the cover began means: it never was. */
  readonly lastDay: PlainDate
  /** A code, such as `insurance-ended`. */
  readonly reason: string
  /** Today, where the institution is. */
  readonly on: PlainDate
  readonly now: Date
}

export async function endCover(tx: Tx, input: EndCoverInput): Promise<Result<IssuedDocument, ChangeError>> {
  const document = await lockDocument(tx, input.institutionId, input.documentId)
  if (document === undefined) return err(notFound)
  if (document.state !== 'valid') return err(noLongerValid)
  if (!endsEarlier(document, input.lastDay)) return err({ code: 'documents/cover-end-not-earlier', at: '/lastDay' })
  await end(tx, input, document.id)
  for (const derived of await readDocuments(tx, (eb) => eb.and({ institution_id: input.institutionId, derived_from: document.id })))
    if (derived.state === 'valid' && endsEarlier(derived, input.lastDay)) await end(tx, input, derived.id)
  const { validities } = document
  return ok({
    ...document,
    coverEndedOn: input.lastDay,
    validities: { ...validities, cover: shortenedCover(validities.cover, input.lastDay) },
  })
}

function endsEarlier({ validities: { cover } }: IssuedDocument, lastDay: PlainDate): boolean {
  return cover.to === undefined || lastDay < cover.to
}

async function end(tx: Tx, { institutionId, lastDay, reason, on, now }: EndCoverInput, documentId: string): Promise<void> {
  await appendEvent(tx, { institutionId, documentId, at: now, kind: 'cover-ended', effectiveOn: lastDay, reason })
  const value = lastDay < on ? statusValue.invalid : statusValue.superseded
  await setStatusOfDocument(tx, { institutionId, documentId, value, on })
}
