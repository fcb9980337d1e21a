/**
 * Replaces a document by a new version with a number of its own: shortened, corrected, or a card that was lost.
 * The old one is superseded in the same transaction, for good, and every copy of it says so from the next reading of its status list.
 */
import type { InstitutionId, PlainDate, Result } from '@passerelle/kernel'
import { err, ok } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { DocumentDraft } from '../domain/draft.ts'
import { statusValue } from '../domain/status-value.ts'
import { type ChangeError, type IssueError, noLongerValid, notFound } from '../errors.ts'
import { findDocument, type IssuedDocument, lockDocument } from '../store/read-documents.ts'
import { setStatusOfDocument } from '../store/status-entries.ts'
import { appendEvent } from '../store/write-document.ts'
import { addDocument } from './issue-document.ts'

export interface ReissueInput {
  readonly institutionId: InstitutionId
  readonly documentId: string
  readonly intentKey: string
  /** The whole new content; begin with `toDraft(document.content)`. */
  readonly draft: DocumentDraft
  readonly caseRef?: string
  readonly requestRef?: string
  readonly cardIssuerNumber?: string
  /** A code, such as `posting-shortened`. */
  readonly reason?: string
  readonly issuedOn: PlainDate
  readonly statusListBase: string
  readonly now: Date
}

export interface Reissued {
  readonly document: IssuedDocument
  readonly superseded: IssuedDocument
}

export async function reissueDocument(tx: Tx, input: ReissueInput): Promise<Result<Reissued, IssueError | ChangeError>> {
  const { institutionId, documentId, now } = input
  const old = await lockDocument(tx, institutionId, documentId)
  if (old === undefined) return err(notFound)
  if (old.state !== 'valid' && !(await wasReplacedByThis(tx, input, old))) return err(noLongerValid)
  const added = await addDocument(
    tx,
    {
      ...input,
      holderRef: old.holderRef,
      ...(old.applicantRef === undefined ? {} : { applicantRef: old.applicantRef }),
      ...(old.derivedFrom === undefined ? {} : { derivedFrom: old.derivedFrom }),
      ...refs(input, old),
    },
    old,
  )
  if (!added.ok) return added
  if (old.state !== 'valid') return ok({ document: added.value, superseded: old })
  await appendEvent(tx, {
    institutionId,
    documentId,
    at: now,
    kind: 'superseded',
    effectiveOn: input.issuedOn,
    byDocument: added.value.id,
    ...(input.reason === undefined ? {} : { reason: input.reason }),
  })
  await setStatusOfDocument(tx, { institutionId, documentId, value: statusValue.superseded, on: input.issuedOn })
  const superseded = await lockDocument(tx, institutionId, documentId)
  if (superseded === undefined) throw new Error('a superseded document cannot be read')
  return ok({ document: added.value, superseded })
}

async function wasReplacedByThis(tx: Tx, { institutionId, intentKey }: ReissueInput, old: IssuedDocument): Promise<boolean> {
  const successor = old.supersededBy && (await findDocument(tx, institutionId, old.supersededBy.id))
  return successor?.intentKey === intentKey
}

function refs(input: ReissueInput, old: IssuedDocument): { caseRef?: string; requestRef?: string } {
  const caseRef = input.caseRef ?? old.caseRef
  const requestRef = input.requestRef ?? old.requestRef
  return { ...(caseRef === undefined ? {} : { caseRef }), ...(requestRef === undefined ? {} : { requestRef }) }
}
