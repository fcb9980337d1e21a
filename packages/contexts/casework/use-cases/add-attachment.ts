/**
 * Lays a file into a case, to be attached to a document that is sent later. Nobody is told, and the case does not change: the document that
 * takes it along is what happens. The same file under the same name is the same attachment.
 */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { findUploadFault } from '../domain/attachments.ts'
import type { CaseState } from '../domain/case-state.ts'
import { type AttachmentView, viewAttachment } from '../domain/case-view.ts'
import type { CaseworkError } from '../errors.ts'
import { dropAttachment, findAttachment, findBytes, refOfAttachment, storeAttachment } from '../store/attachment-store.ts'
import { loadCaseForUpdate } from '../store/case-store.ts'
import { listDraftAttachments } from '../store/draft-store.ts'

export interface AddAttachment {
  readonly institutionId: InstitutionId
  readonly caseId: string
  /** A file name; one that is not safe everywhere is refused with what is wrong with it, and never changed. */
  readonly name: string
  /** One of `sendableMediaTypes`, and what the bytes are. */
  readonly mimeType: string
  readonly medical: boolean
  readonly bytes: Uint8Array
  readonly now: Date
}

export async function addAttachment(tx: Tx, input: AddAttachment): Promise<Result<AttachmentView, CaseworkError>> {
  const { institutionId, caseId, mimeType, medical, bytes, now } = input
  const key = { institutionId, caseId }
  const fault = findUploadFault(input.name, mimeType, bytes)
  if (fault !== undefined)
    return err({
      code: 'casework/attachment-not-allowed',
      at: fault.problem.startsWith('name-') ? '/name' : fault.problem === 'type-not-allowed' ? '/mimeType' : '/bytes',
      params: { problem: fault.problem, ...fault.params },
    })
  const state = await loadCaseForUpdate(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  const ref = refOfAttachment({ name: input.name.normalize('NFC'), mimeType, medical, bytes })
  await storeAttachment(tx, key, ref, bytes, now)
  return ok(viewAttachment(ref))
}

export interface AttachmentOfCase {
  readonly institutionId: InstitutionId
  readonly caseId: string
  readonly attachmentId: string
}

/** A file of a case with its bytes. Whether the reader may see it, also where it is medical, is asked before. */
export async function getAttachment(
  tx: Tx,
  { institutionId, caseId, attachmentId }: AttachmentOfCase,
): Promise<Result<AttachmentView & { readonly bytes: Uint8Array }, CaseworkError>> {
  const key = { institutionId, caseId }
  const ref = await findAttachment(tx, key, attachmentId)
  const bytes = ref === undefined ? undefined : await findBytes(tx, key, ref.digest)
  return ref === undefined || bytes === undefined ? err({ code: 'casework/unknown-attachment' }) : ok({ ...viewAttachment(ref), bytes })
}

/** Takes a file away again that no document and no draft has. */
export async function discardAttachment(
  tx: Tx,
  { institutionId, caseId, attachmentId }: AttachmentOfCase,
): Promise<Result<void, CaseworkError>> {
  const key = { institutionId, caseId }
  const state = await loadCaseForUpdate(tx, key)
  const ref = await findAttachment(tx, key, attachmentId)
  if (ref === undefined) return err({ code: 'casework/unknown-attachment' })
  if (isInUse(state, attachmentId) || (await listDraftAttachments(tx, key)).has(attachmentId))
    return err({ code: 'casework/attachment-in-use' })
  await dropAttachment(tx, key, ref)
  return ok(undefined)
}

function isInUse(state: CaseState, id: string): boolean {
  return [...state.messages.values()].some(({ ref }) => ref.attachments?.some((one) => one.id === id))
}
