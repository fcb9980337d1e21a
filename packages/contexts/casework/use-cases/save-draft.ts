/**
 * Keeps what a clerk has written so far. A draft need not be complete or right, nobody else is told of it, and only its beginning is an event:
 * saving it again leaves the case as it is.
 */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { ModelVersion } from '@passerelle/vocabulary'
import { type ActionName, planDraft } from '../domain/allowed-actions.ts'
import type { AttachmentRef } from '../domain/attachments.ts'
import type { CaseState } from '../domain/case-state.ts'
import { type AttachmentView, viewAttachment } from '../domain/case-view.ts'
import type { CaseworkError } from '../errors.ts'
import { findAttachment } from '../store/attachment-store.ts'
import { appendEvent, type CaseKey, loadCase, loadCaseForUpdate, projectCase } from '../store/case-store.ts'
import { dropDraft, findDraft, type StoredDraft, storeDraft } from '../store/draft-store.ts'
import { newIdentifier } from './new-identifier.ts'

/** What is kept; each saving replaces all of it. */
export interface DraftContent {
  readonly content: object
  /** Ids that `addAttachment` gave. */
  readonly attachments?: readonly string[]
  readonly receivers?: readonly InstitutionId[]
}

interface OfCase {
  readonly institutionId: InstitutionId
  readonly caseId: string
  readonly actor?: string
  readonly now: Date
}

export interface BeginDraft extends OfCase, DraftContent {
  /** `send` a new document or `reply` to one; the others are done in one step. */
  readonly action: ActionName
  readonly documentType: string
  /** The document that it will answer. */
  readonly documentId?: string
  /** The same request id begins one draft. */
  readonly requestId: string
  readonly expectedVersion?: number
}

export interface SaveDraft extends OfCase, DraftContent {
  readonly draftId: string
  /** The revision that the clerk has seen; a draft that somebody else has saved since refuses. */
  readonly expectedRevision?: number
}

export interface SavedDraft {
  readonly draftId: string
  readonly revision: number
  /** Of the case. */
  readonly version: number
}

export async function saveDraft(tx: Tx, input: BeginDraft | SaveDraft): Promise<Result<SavedDraft, CaseworkError>> {
  const { institutionId, caseId, now } = input
  const key = { institutionId, caseId }
  const text = JSON.stringify(input.content)
  if (text.length > maxCharacters) return err({ code: 'casework/draft-too-large', params: { most: maxCharacters } })
  const state = await loadCaseForUpdate(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  const missing = await findMissing(tx, key, input.attachments ?? [])
  if (missing !== undefined) return err({ code: 'casework/unknown-attachment', at: `/attachments/${missing}` })
  const begun = 'draftId' in input ? continued(state, input) : await begin(tx, key, state, input)
  if (!begun.ok) return begun
  const { setId: draftId, type: documentType } = begun.value
  const before = await findDraft(tx, key, draftId)
  const expected = 'draftId' in input ? input.expectedRevision : undefined
  if (expected !== undefined && expected !== before?.revision)
    return err({ code: 'casework/version-conflict', params: { revision: before?.revision ?? 0 } })
  const revision = (before?.revision ?? 0) + 1
  const { actor, receivers, attachments = [] } = input
  await storeDraft(
    tx,
    key,
    {
      id: draftId,
      documentType,
      text,
      attachments,
      revision,
      ...(receivers === undefined ? {} : { receivers }),
      ...(actor === undefined ? {} : { savedBy: actor }),
    },
    now,
  )
  return ok({ draftId, revision, version: state.version })
}

const maxCharacters = 4_000_000

async function findMissing(tx: Tx, key: CaseKey, ids: readonly string[]): Promise<number | undefined> {
  for (const [index, id] of ids.entries()) if ((await findAttachment(tx, key, id)) === undefined) return index
  return undefined
}

function continued(state: CaseState, { draftId }: SaveDraft) {
  const draft = state.drafts.get(draftId)
  return draft === undefined ? err({ code: 'casework/unknown-document' as const, at: '/draftId' }) : ok(draft)
}

async function begin(tx: Tx, key: CaseKey, state: CaseState, input: BeginDraft) {
  const { action, documentType, documentId, requestId, actor, now } = input
  const before = state.requests.get(requestId)
  if (before !== undefined) {
    const draft = state.drafts.get(before)
    return draft?.type === documentType ? ok(draft) : err({ code: 'casework/request-reused' as const })
  }
  if (input.expectedVersion !== undefined && input.expectedVersion !== state.version)
    return err({ code: 'casework/version-conflict' as const, params: { version: state.version } })
  const request = { action, documentType, ...(documentId === undefined ? {} : { documentId }) }
  const planned = planDraft(state, request, newIdentifier(now), now)
  if (!planned.ok) return planned
  const draft = planned.value
  await appendEvent(tx, key, state, { kind: 'draft-begun', requestId, draft, ...(actor === undefined ? {} : { actor }) }, now)
  await projectCase(tx, key, state, now)
  return ok(draft)
}

export interface DeleteDraft extends OfCase {
  readonly draftId: string
  readonly requestId: string
}

/** Gives a draft up, also in a case that is over. Its files stay in the case until they are discarded. */
export async function deleteDraft(tx: Tx, input: DeleteDraft): Promise<Result<{ readonly version: number }, CaseworkError>> {
  const { institutionId, caseId, draftId, requestId, actor, now } = input
  const key = { institutionId, caseId }
  const state = await loadCaseForUpdate(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  const before = state.requests.get(requestId)
  if (before !== undefined)
    return before === draftId && !state.drafts.has(draftId) ? ok({ version: state.version }) : err({ code: 'casework/request-reused' })
  if (!state.drafts.has(draftId)) return err({ code: 'casework/unknown-document', at: '/draftId' })
  const event = { kind: 'draft-deleted', requestId, setId: draftId, ...(actor === undefined ? {} : { actor }) } as const
  await appendEvent(tx, key, state, event, now)
  await dropDraft(tx, key, draftId)
  await projectCase(tx, key, state, now)
  return ok({ version: state.version })
}

export interface GetDraft {
  readonly institutionId: InstitutionId
  readonly caseId: string
  readonly draftId: string
}

export interface DraftWithContent extends Omit<StoredDraft, 'attachments'> {
  /** Of the case: the version of the data model whose definition the content follows. */
  readonly model: ModelVersion
  readonly attachments: readonly AttachmentView[]
  /** The document that it will answer. */
  readonly relatedDocumentId?: string
}

export async function getDraft(tx: Tx, { institutionId, caseId, draftId }: GetDraft): Promise<Result<DraftWithContent, CaseworkError>> {
  const key = { institutionId, caseId }
  const state = await loadCase(tx, key)
  const stored = await findDraft(tx, key, draftId)
  const related = state.drafts.get(draftId)?.relatedSetId
  if (stored === undefined) return err({ code: 'casework/unknown-document' })
  const files: AttachmentRef[] = []
  for (const id of stored.attachments) {
    const file = await findAttachment(tx, key, id)
    if (file !== undefined) files.push(file)
  }
  return ok({
    ...stored,
    model: state.model,
    attachments: files.map(viewAttachment),
    ...(related === undefined ? {} : { relatedDocumentId: related }),
  })
}
