/**
 * Whether a received message is taken, held until what it needs arrives, or refused. Asks the rules; changes nothing.
 * Messages overtake each other on the way: a message that was written before a closing or a withdrawal is taken after it.
 */
import { type BucDefinition, findSed, startersOf, traitsOf } from '@passerelle/vocabulary'
import type { Refusal } from '../errors.ts'
import type { DocumentRef } from './case-event.ts'
import { type CaseMessage, type CaseState, isNotAfter } from './case-state.ts'
import { findAction, findRunnableBuc } from './possible-actions.ts'

export type MessageDecision =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'held'; readonly refusal: Refusal }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }

const accepted: MessageDecision = { outcome: 'accepted' }
const held = (refusal: Refusal): MessageDecision => ({ outcome: 'held', refusal })
const refused = (refusal: Refusal): MessageDecision => ({ outcome: 'refused', refusal })

export function decideMessage(state: CaseState, message: CaseMessage): MessageDecision {
  const { ref } = message
  if (message.from !== ref.sender) return refused('sender-mismatch')
  if (!ref.receivers.includes(state.institutionId)) return refused('not-addressed')
  if (message.key !== ref.identifier) return refused('different-content')
  if (!message.valid || findSed(ref.type) === undefined) return refused('invalid-content')
  const buc = findRunnableBuc(ref.bucType)
  if (buc === undefined) return refused('wrong-sequence')
  if (state.role === undefined) return decideStart(ref, buc)
  if (ref.bucType !== state.bucType) return refused('wrong-sequence')
  if (!state.counterparties.some((participant) => participant.id === ref.sender)) return refused('sender-mismatch')
  if (ref.senderRole === state.role) return refused('wrong-sequence')
  if (ref.type === 'X050') return accepted
  if (state.status === 'draft') return refused('wrong-sequence')
  if (state.closing !== undefined && !isLate(ref, state.closing)) return refused('case-closed')
  if (ref.action === 'Update') return decideUpdate(state, ref, buc)
  if (ref.version !== 1 || state.documents.has(ref.setId)) return refused('wrong-sequence')
  if (ref.type === 'X008') return decideWithdrawal(state, ref, buc)
  return isAwaited(state, ref, buc) ? accepted : refused('wrong-sequence')
}

function decideStart(ref: DocumentRef, buc: BucDefinition): MessageDecision {
  // An X050 about a case that is not here asks for nothing, and must never be answered by another.
  if (ref.type === 'X050') return refused('case-missing')
  if (ref.action !== 'Start') return held('case-missing')
  return ref.senderRole === 'caseOwner' && ref.version === 1 && startersOf(buc).includes(ref.type) ? accepted : refused('wrong-sequence')
}

/** Written before the closing by the one who closed, and overtaken by it. */
function isLate(ref: DocumentRef, closing: NonNullable<CaseState['closing']>): boolean {
  return ref.sender === closing.by && ref.type !== 'X001' && isNotAfter(ref.createdAt, closing.createdAt)
}

function decideUpdate(state: CaseState, ref: DocumentRef, buc: BucDefinition): MessageDecision {
  if (ref.version < 2 || !ownTraits(state, ref.type, buc).includes('hasMultipleVersions')) return refused('wrong-sequence')
  const document = state.documents.get(ref.setId)
  if (document === undefined) return held('update-without-create')
  if (document.direction !== 'in' || document.sender !== ref.sender || document.type !== ref.type) return refused('wrong-sequence')
  if (document.versions.some((version) => version.version === ref.version)) return refused('different-content')
  if (document.cancelledAt !== undefined && !isNotAfter(ref.createdAt, document.cancelledAt)) return refused('wrong-sequence')
  return accepted
}

function decideWithdrawal(state: CaseState, ref: DocumentRef, buc: BucDefinition): MessageDecision {
  if (ref.relatedSetId === undefined) return refused('wrong-sequence')
  const target = state.documents.get(ref.relatedSetId)
  if (target === undefined) return held('update-without-create')
  const may = target.direction === 'in' && target.sender === ref.sender && ownTraits(state, target.type, buc).includes('hasCancel')
  return may && target.status !== 'cancelled' ? accepted : refused('wrong-sequence')
}

/** A starter may come again where its sender may send it again; any other document is awaited by a rule. */
function isAwaited(state: CaseState, ref: DocumentRef, buc: BucDefinition): boolean {
  if (findAction(state, 'DOC_RECEIVE', ref.type) !== undefined || findAction(state, 'DOC_RECEIVE_REPLY', ref.type) !== undefined)
    return true
  const sendersTraits = traitsOf(buc, ref.senderRole, ref.type)
  return ref.action === 'New' && sendersTraits.includes('isStarter') && sendersTraits.includes('recreateAfterSend')
}

function ownTraits(state: CaseState, type: string, buc: BucDefinition) {
  return state.role === undefined ? [] : traitsOf(buc, state.role, type)
}
