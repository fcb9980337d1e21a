/** What this side may do now, and what a request to do it becomes: one question, so that offer and act cannot differ. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import { isSedType, traitsOf } from '@passerelle/vocabulary'
import type { CaseworkError } from '../errors.ts'
import type { DocumentRef } from './case-event.ts'
import type { CaseState } from './case-state.ts'
import { findRunnableBuc } from './possible-actions.ts'

export type ActionName = 'send' | 'update' | 'invalidate' | 'close'

export interface AllowedAction {
  readonly action: ActionName
  /** The document that the action sends. */
  readonly documentType: string
  /** The document that is updated or withdrawn. */
  readonly documentId?: string
  /** ISO instant from which the action may be taken; absent: now. */
  readonly availableFrom?: string
}

/** Every action of the process that this side may take, those that open later included. Documents without a definition are not offered. */
export function listAllowedActions(state: CaseState, now: Date): readonly AllowedAction[] {
  const { bucType, role, status } = state
  const buc = findRunnableBuc(bucType)
  if (buc === undefined || role === undefined || (status !== 'draft' && status !== 'open')) return []
  const creations = [...state.possible.values()]
    .filter((possible) => possible.action === 'DOC_CREATE' && !possible.suspended && isSedType(possible.sed))
    .map(({ sed, availableFrom }): AllowedAction => {
      const isLater = availableFrom !== undefined && Date.parse(availableFrom) > now.getTime()
      return { action: sed === 'X001' ? 'close' : 'send', documentType: sed, ...(isLater ? { availableFrom } : {}) }
    })
  const onDocuments = [...state.documents.values()].flatMap((document): readonly AllowedAction[] => {
    const traits = traitsOf(buc, role, document.type)
    if (document.direction !== 'out' || document.status === 'cancelled') return []
    return [
      ...(traits.includes('hasMultipleVersions')
        ? [{ action: 'update' as const, documentType: document.type, documentId: document.setId }]
        : []),
      ...(traits.includes('hasCancel') ? [{ action: 'invalidate' as const, documentType: 'X008', documentId: document.setId }] : []),
    ]
  })
  return [...creations, ...onDocuments]
}

export interface ActionRequest {
  readonly action: ActionName
  readonly documentType: string
  readonly documentId?: string
}

export type PlannedDocument = Omit<DocumentRef, 'digest'>

/** The header facts of the document that the request would send, or why it may not. */
export function planDocument(
  state: CaseState,
  request: ActionRequest,
  ids: { readonly identifier: string; readonly setId: string },
  now: Date,
): Result<PlannedDocument, CaseworkError> {
  const allowed = listAllowedActions(state, now).find(
    (one) =>
      one.action === request.action &&
      one.documentType === request.documentType &&
      (one.documentId === undefined || one.documentId === request.documentId),
  )
  if (allowed === undefined) return err({ code: 'casework/action-not-allowed', params: { action: request.action } })
  if (allowed.availableFrom !== undefined)
    return err({ code: 'casework/not-yet-available', params: { availableFrom: allowed.availableFrom } })
  const target = request.documentId === undefined ? undefined : state.documents.get(request.documentId)
  const isUpdate = request.action === 'update' && target !== undefined
  return ok({
    identifier: ids.identifier,
    setId: isUpdate ? target.setId : ids.setId,
    type: request.documentType,
    version: isUpdate ? (target.versions.at(-1)?.version ?? 0) + 1 : 1,
    action: isUpdate ? 'Update' : state.status === 'draft' ? 'Start' : 'New',
    createdAt: now.toISOString(),
    ...(request.action === 'invalidate' && target !== undefined ? { relatedSetId: target.setId } : {}),
    ...envelopeOf(state),
  })
}

/** The header facts of an X050 that answers a message, when there is somebody to answer. */
export function planException(
  state: CaseState,
  about: { readonly ref: DocumentRef; readonly from: InstitutionId },
  ids: { readonly identifier: string; readonly setId: string },
  now: Date,
): PlannedDocument {
  return {
    identifier: ids.identifier,
    setId: ids.setId,
    type: 'X050',
    version: 1,
    action: 'New',
    createdAt: now.toISOString(),
    relatedSetId: about.ref.setId,
    bucType: about.ref.bucType,
    sender: state.institutionId,
    senderRole: state.role ?? (about.ref.senderRole === 'caseOwner' ? 'counterparty' : 'caseOwner'),
    receivers: [about.from],
    protectedPerson: about.ref.protectedPerson,
  }
}

function envelopeOf(state: CaseState) {
  return {
    bucType: state.bucType ?? '',
    sender: state.institutionId,
    senderRole: state.role ?? ('caseOwner' as const),
    receivers: state.counterparties.map((participant) => participant.id),
    protectedPerson: state.protectedPerson,
  }
}
