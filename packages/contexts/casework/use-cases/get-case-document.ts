/** One version of a document of a case, the newest unless another is asked for; also what was held or refused, by its message key. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { KeptElement, VocabularyError } from '@passerelle/vocabulary'
import { type AttachmentView, viewAttachment } from '../domain/case-view.ts'
import { modelOf } from '../domain/model-of-case.ts'
import type { CaseworkError } from '../errors.ts'
import { findContent, loadCase } from '../store/case-store.ts'

export interface GetCaseDocument {
  readonly institutionId: InstitutionId
  readonly caseId: string
  /** Set id of the document, or the key of a message that was not taken. */
  readonly documentId: string
  readonly version?: number
}

export interface CaseDocumentContent {
  readonly type: string
  readonly version: number
  /** Version of the data model in which its sender wrote it; of a document that stands it is the case's. */
  readonly model: string
  readonly direction: 'in' | 'out'
  readonly at: string
  /** Content by the vocabulary's definition; absent when it could not be read. */
  readonly content?: object
  /** What came on the wire and is in no definition. */
  readonly kept: readonly KeptElement[]
  readonly problems: readonly VocabularyError[]
  /** The message as it was exchanged. */
  readonly xml: string
  /** What goes with this version; the bytes are `getAttachment`'s. */
  readonly attachments: readonly AttachmentView[]
}

export async function getCaseDocument(tx: Tx, input: GetCaseDocument): Promise<Result<CaseDocumentContent, CaseworkError>> {
  const { institutionId, caseId, documentId, version } = input
  const key = { institutionId, caseId }
  const state = await loadCase(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  const versions = state.documents.get(documentId)?.versions
  const wanted = version === undefined ? versions?.at(-1) : versions?.find((one) => one.version === version)
  const messageKey = versions === undefined ? state.messages.get(documentId)?.key : wanted?.key
  const stored = messageKey === undefined ? undefined : await findContent(tx, key, messageKey)
  if (stored === undefined) return err({ code: 'casework/unknown-document' })
  const ref = messageKey === undefined ? undefined : state.messages.get(messageKey)?.ref
  return ok({
    type: stored.document_type,
    version: stored.version,
    model: ref === undefined ? state.model : modelOf(ref),
    direction: stored.direction,
    at: stored.at.toISOString(),
    ...(stored.content === null ? {} : { content: stored.content }),
    kept: stored.kept,
    problems: stored.problems,
    xml: stored.xml,
    attachments: (ref?.attachments ?? []).map(viewAttachment),
  })
}
