/**
 * Whether a received message is taken, held until what it needs arrives, or refused. Asks the rules; changes nothing.
 * Messages overtake each other on the way: what is about a document that has not come waits for it, and a message that was written before a
 * closing or a withdrawal is taken after it.
 */
import type { InstitutionId } from '@passerelle/kernel'
import { type BucDefinition, findBuc, findSed, rulesOf, startersOf, traitsOf } from '@passerelle/vocabulary'
import type { Refusal } from '../errors.ts'
import type { DocumentRef } from './case-event.ts'
import { type CaseDocument, type CaseMessage, type CaseState, isNotAfter } from './case-state.ts'
import { findLateness, isReopeningAskedFor } from './case-turns.ts'
import { findModel, isInModel } from './model-of-case.ts'
import { findAction, ruleType } from './possible-actions.ts'
import { hasPartOf, isPredecessor, isSamePart, isSameState, roleOf } from './succession.ts'

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
  const model = state.role === undefined && ref.type !== 'X050' ? findModel(ref) : state.model
  if (model === undefined || !isInModel(ref, model)) return refused('wrong-model')
  if (!message.valid || findSed(ref.type, model) === undefined) return refused('invalid-content')
  if (message.wrongAttachment !== undefined) return refused(message.wrongAttachment)
  const buc = findBuc(ref.bucType)
  if (buc === undefined) return refused('wrong-sequence')
  if (state.role === undefined) return decideStart(ref, buc)
  if (ref.bucType !== state.bucType) return refused('wrong-sequence')
  if (ref.type === 'X100' && !mayChangeParticipants(ref)) return refused('wrong-sequence')
  if (!isParticipant(state, ref) && !isInvitation(state, ref))
    return mayBecomeParticipant(state, ref, buc) ? held('sender-mismatch') : refused('sender-mismatch')
  if (ref.type !== 'X100' && ref.senderRole !== roleOf(state, ref.sender) && !isHandover(state, ref))
    return mayHaveBeenOwner(state, ref) ? held('sender-mismatch') : refused('wrong-sequence')
  if (ref.type === 'X050') return accepted
  if (state.status === 'draft') return refused('wrong-sequence')
  // Whoever removed this side may have been removed before, by a message that is still under way.
  const left = state.departures.get(state.institutionId)
  if (left !== undefined && !isNotAfter(ref.createdAt, left))
    return hasForwarded(state) ? refused('case-forwarded') : held('participant-left')
  const lateness = findLateness(state, ref)
  // While a reopening is asked for, it may have been decided by a message that is still under way.
  if (lateness === 'case-closed' && isReopeningAskedFor(state)) return held(lateness)
  if (lateness !== undefined) return refused(lateness)
  if (isRepetition(state, ref)) return accepted
  // The same, sent on by somebody of whose succession the message is still under way.
  if (isSentAgain(state, ref) && isSameState(ref.sender, state.documents.get(ref.setId)?.sender ?? ref.sender))
    return held('sender-mismatch')
  const known = state.documents.get(ref.setId)
  if (ref.action === 'Update') return decideUpdate(state, ref, buc, known)
  if (ref.version !== 1 || known !== undefined) return refused('wrong-sequence')
  if (concerning[ref.type] !== undefined) return decideConcerning(state, ref, buc)
  // What this side's predecessor wrote was right where it was written.
  if (isPredecessor(state, ref.sender)) return accepted
  return decideAwaited(state, { ...ref, type: ruleType(ref.type) }, buc)
}

function decideStart(ref: DocumentRef, buc: BucDefinition): MessageDecision {
  // An X050 about a case that is not here asks for nothing, and must never be answered by another.
  if (ref.type === 'X050') return refused('case-missing')
  if (ref.action !== 'Start') return held('case-missing')
  // The owner's part is forwarded within a State only.
  if (ref.receivedAs === 'caseOwner' && !isSameState(ref.sender, ref.receivers[0] ?? ref.sender)) return refused('wrong-sequence')
  return ref.senderRole === 'caseOwner' && ref.version === 1 && startersOf(buc).includes(ref.type) ? accepted : refused('wrong-sequence')
}

/** Who has taken a part over sends on what was written for it; whoever has it already loses nothing by having it again. */
export function isRepetition(state: CaseState, ref: DocumentRef): boolean {
  const known = state.documents.get(ref.setId)
  return known !== undefined && isSamePart(state, known.sender, ref.sender) && isSentAgain(state, ref)
}

/** The same version, written at the same time, came from another sender. */
function isSentAgain(state: CaseState, { setId, type, version, createdAt, identifier, sender }: DocumentRef): boolean {
  const known = state.documents.get(setId)
  return (
    known?.type === type &&
    known.direction === 'in' &&
    known.versions.some(
      (one) =>
        one.version === version &&
        one.createdAt === createdAt &&
        one.key !== identifier &&
        state.messages.get(one.key)?.ref.sender !== sender,
    )
  )
}

/** A routing application changes nobody but institutions of its own State, one for another. */
function mayChangeParticipants({ sender, change }: DocumentRef): boolean {
  const { added, removed } = change ?? {}
  return added !== undefined && removed !== undefined && isSameState(added.id, removed) && isSameState(sender, removed)
}

function hasForwarded(state: CaseState): boolean {
  return state.removals.some(({ who, setId }) => who === state.institutionId && state.documents.get(setId)?.type === 'X007')
}

/** Who has left is still the sender of what it wrote before. */
function isParticipant(state: CaseState, { sender }: DocumentRef): boolean {
  return (
    state.counterparties.some((participant) => participant.id === sender) || state.departures.has(sender) || isPredecessor(state, sender)
  )
}

/** What brought this side here, by somebody whom it does not know yet; the owner, who sent the start, was told of it too. */
function isInvitation(state: CaseState, ref: DocumentRef): boolean {
  const { ownerId } = state
  const toOwner = ownerId !== undefined && hasPartOf(state, ownerId, ref.receivers)
  if (ref.change?.added?.id === state.institutionId && toOwner) return true
  return (ref.type === 'X100' && mayChangeParticipants(ref)) || isIntroduction(state, ref)
}

/**
 * Whoever came at the same time does not know both of a forwarding: who has taken somebody's place sends on the X007 that brought it here, and
 * who has left may be known by its successor only.
 */
function isIntroduction(state: CaseState, { type, sender, change }: DocumentRef): boolean {
  const before = change?.removed
  const after = change?.added?.id
  if (type !== 'X007' || before === undefined || after === undefined || !isSameState(before, after)) return false
  const isKnown = (one: InstitutionId) => state.ownerId === one || state.departures.has(one) || state.everyone.some(({ id }) => id === one)
  return (sender === after && isKnown(before)) || (sender === before && isKnown(after))
}

/** The one who had the owner's part says who has it now. */
const isHandover = (state: CaseState, ref: DocumentRef): boolean =>
  isIntroduction(state, ref) && ref.senderRole === 'caseOwner' && ref.change?.added?.id === state.ownerId

/** The owner's part may have been forwarded by a message that is still under way. */
function mayHaveBeenOwner({ ownerId }: CaseState, { sender, senderRole }: DocumentRef): boolean {
  return senderRole === 'caseOwner' && ownerId !== undefined && isSameState(sender, ownerId)
}

/** Somebody who was added by a message that is still under way, or to whom a participant of the same State has forwarded its part. */
function mayBecomeParticipant(state: CaseState, { sender }: DocumentRef, buc: BucDefinition): boolean {
  const isForwardedHere = state.role === 'caseOwner' && state.counterparties.length === 0
  const here = [state.institutionId, ...state.counterparties.map(({ id }) => id)]
  return buc.participants === 'multilateral' || isForwardedHere || here.some((id) => isSameState(id, sender))
}

function decideUpdate(state: CaseState, ref: DocumentRef, buc: BucDefinition, document: CaseDocument | undefined): MessageDecision {
  if (ref.version < 2 || !traitsOf(buc, ref.senderRole, ruleType(ref.type)).includes('hasMultipleVersions'))
    return refused('wrong-sequence')
  if (document === undefined) return held('update-without-create')
  if (document.direction !== 'in' || !isSamePart(state, document.sender, ref.sender) || document.type !== ref.type)
    return refused('wrong-sequence')
  if (document.versions.some((version) => version.version === ref.version)) return refused('different-content')
  if (document.cancelledAt !== undefined && !isNotAfter(ref.createdAt, document.cancelledAt)) return refused('wrong-sequence')
  return accepted
}

/** The documents about one document, the trait that allows them, and by whom: its sender, or whoever received it. */
const concerning: Readonly<
  Record<string, { readonly trait: 'hasCancel' | 'hasReject' | 'hasClarify'; readonly bySender: boolean } | undefined>
> = {
  X008: { trait: 'hasCancel', bySender: true },
  X011: { trait: 'hasReject', bySender: false },
  X012: { trait: 'hasClarify', bySender: false },
}

function decideConcerning(state: CaseState, ref: DocumentRef, buc: BucDefinition): MessageDecision {
  const rule = concerning[ref.type]
  if (ref.relatedSetId === undefined || rule === undefined) return refused('wrong-sequence')
  const target = state.documents.get(ref.relatedSetId)
  if (target === undefined) return !rule.bySender && mayBeWithout(state, ref.relatedSetId) ? accepted : held('update-without-create')
  const isBySender = isSamePart(state, target.sender, ref.sender)
  if (isBySender !== rule.bySender || !traitsOf(buc, ref.senderRole, ruleType(target.type)).includes(rule.trait))
    return refused('wrong-sequence')
  return ref.type === 'X008' && target.status === 'cancelled' ? refused('wrong-sequence') : accepted
}

function decideAwaited(state: CaseState, ref: DocumentRef, buc: BucDefinition): MessageDecision {
  const parent = ref.relatedSetId === undefined ? undefined : state.documents.get(ref.relatedSetId)
  if (ref.relatedSetId !== undefined && parent === undefined)
    return mayBeWithout(state, ref.relatedSetId) ? accepted : held('parent-missing')
  const aside = decideEngineReply(state, ref, parent)
  if (aside !== undefined) return aside
  if (findAction(state, 'DOC_RECEIVE', ref.type) !== undefined) return accepted
  if (parent !== undefined && findAction(state, 'DOC_RECEIVE_REPLY', ref.type, parent.setId) !== undefined) return accepted
  if (isStarterAgain(ref, buc)) return accepted
  return decideUnawaited(state, ref, buc, parent)
}

/** The document may never come: this side came later than it, or it was too late here, which whoever answered it did not know. */
function mayBeWithout(state: CaseState, setId: string): boolean {
  if (state.isNewcomer) return true
  return [...state.messages.values()].some(
    ({ ref, outcome, refusal }) =>
      ref.setId === setId && outcome === 'refused' && (refusal === 'participant-left' || refusal === 'case-closed'),
  )
}

/** X003, X004 and X013 stand in no rule: the engine gives them with the document that they answer. */
function decideEngineReply(state: CaseState, ref: DocumentRef, parent: CaseDocument | undefined): MessageDecision | undefined {
  const question = engineReplies[ref.type]
  if (question === undefined) return undefined
  if (parent?.type !== question) return refused('wrong-parent')
  const asked = ref.type !== 'X004' || isSamePart(state, state.documents.get(parent.relatedSetId ?? '')?.sender ?? ref.sender, ref.sender)
  return asked ? accepted : refused('wrong-parent')
}

const engineReplies: Readonly<Record<string, string | undefined>> = { X003: 'X002', X004: 'X003', X013: 'X012' }

/** No rule awaits a second starting document, which its sender may well send where it may be sent again or after a withdrawal. */
function isStarterAgain(ref: DocumentRef, buc: BucDefinition): boolean {
  return ref.action === 'New' && ref.senderRole === 'caseOwner' && startersOf(buc).includes(ref.type) && maySend(ref, buc)
}

function maySend({ senderRole, type }: DocumentRef, buc: BucDefinition): boolean {
  const traits = traitsOf(buc, senderRole, type)
  return (
    traits.includes('recreateAfterSend') ||
    traits.includes('recreateAfterCancel') ||
    rulesOf(buc, senderRole).some((rule) => rule.effect === 'create' && rule.action === 'DOC_CREATE' && rule.sed === type)
  )
}

/**
 * The rules await it later, so it waits; or nothing here ever awaits it in this form though its sender's rules give it: then it is taken,
 * because a difference between the two roles' rules is no fault of the sender.
 */
function decideUnawaited(state: CaseState, ref: DocumentRef, buc: BucDefinition, parent: CaseDocument | undefined): MessageDecision {
  if (state.role === undefined) return refused('wrong-sequence')
  const created = (role: typeof state.role) => rulesOf(buc, role).filter((rule) => rule.effect === 'create' && rule.sed === ref.type)
  const offered = created(ref.senderRole).some((rule) =>
    parent === undefined ? rule.action === 'DOC_CREATE' : rule.action === 'DOC_CREATE' || rule.action === 'DOC_CREATE_REPLY',
  )
  if (!offered) return refused(parent === undefined ? 'wrong-sequence' : 'wrong-parent')
  const awaited = created(state.role)
  // Among several, another may have given the occasion.
  const isToPredecessor = parent !== undefined && isPredecessor(state, parent.sender)
  if (buc.participants === 'bilateral' && !isToPredecessor && awaited.some((rule) => rule.action === 'DOC_RECEIVE'))
    return held('wrong-sequence')
  return accepted
}
