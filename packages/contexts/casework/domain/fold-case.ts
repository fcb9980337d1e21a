/**
 * A case is the fold over its events: the same events give the same case, every prefix gives a valid one, and nothing here can fail.
 * What the rules say about a received message is decided here, not stored, so that a held message is taken up when its time comes.
 */
import type { InstitutionId } from '@passerelle/kernel'
import type { CaseEvent, DocumentRef, RecordedEvent } from './case-event.ts'
import { type CaseMessage, type CaseState, emptyCase } from './case-state.ts'
import { decideMessage, isRepetition } from './decide-message.ts'
import { findModel, firstModel } from './model-of-case.ts'
import { bucOf, openStartingActions, setAction } from './possible-actions.ts'
import { begin, deleteDraft, meet, takeDocument } from './take-document.ts'

export function foldCase(institutionId: InstitutionId, events: readonly RecordedEvent[]): CaseState {
  const state = emptyCase(institutionId)
  for (const event of events) applyEvent(state, event)
  return state
}

/** Changes the state in place: fold with it, and keep no reference to an earlier state. */
export function applyEvent(state: CaseState, { seq, at, event }: RecordedEvent): void {
  state.version = seq
  switch (event.kind) {
    case 'case-opened':
      caseOpened(state, event, at)
      break
    case 'document-sent':
      documentSent(state, event, at)
      break
    case 'message-received':
      messageReceived(state, event, at)
      break
    case 'transport':
      transported(state, event, at)
      break
    case 'draft-begun':
      draftBegun(state, event, at)
      break
    case 'draft-deleted':
      draftDeleted(state, event, at)
      break
    case 'closed-here':
    case 'archived':
      state.requests.set(event.requestId, event.kind)
      state.status = event.kind
      state.timeline.push({ at, kind: event.kind === 'archived' ? 'case-archived' : 'case-closed-here', ...byPerson(event) })
      break
  }
}

type EventOf<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>

function caseOpened(state: CaseState, event: EventOf<'case-opened'>, at: string): void {
  state.status = 'draft'
  state.role = 'caseOwner'
  state.bucType = event.bucType
  state.model = event.model ?? firstModel
  state.institution = event.institution
  for (const participant of event.counterparties) meet(state, participant)
  state.protectedPerson = event.protectedPerson
  state.founderId = state.institutionId
  state.ownerId = state.institutionId
  state.requests.set(event.requestId, 'case-opened')
  const buc = bucOf(state)
  if (buc !== undefined) openStartingActions(state, buc)
  state.timeline.push({ at, kind: 'case-opened', ...byPerson(event) })
}

const byPerson = ({ actor }: { readonly actor?: string }) => (actor === undefined ? {} : { actor })

function documentSent(state: CaseState, event: EventOf<'document-sent'>, at: string): void {
  const { document, answers } = event
  state.requests.set(event.requestId, document.identifier)
  state.messages.set(document.identifier, {
    key: document.identifier,
    ref: document,
    direction: 'out',
    from: document.sender,
    valid: true,
    at,
    outcome: 'sent',
    answered: false,
  })
  state.timeline.push({
    at,
    kind: document.type === 'X050' ? 'exception-sent' : event.copyOf === undefined ? 'document-sent' : 'copy-sent',
    ...onTimeline(document, document.identifier),
    ...byPerson(event),
    ...(event.provision === undefined ? {} : { provision: event.provision }),
  })
  if (answers !== undefined) {
    const answered = state.messages.get(answers)
    if (answered !== undefined) {
      answered.answered = true
      // The sender has been told: what was only held is refused now, and a second try must be a new message.
      if (answered.outcome === 'held') answered.outcome = 'refused'
    }
  }
  if (event.copyOf === undefined) takeDocument(state, document, document.identifier, 'out', at)
  else copied(state, document)
  // A decision to reopen frees what waited for it.
  if (document.type === 'X004') takeUpHeld(state, at)
}

/** A participant who came later has it now too. */
function copied(state: CaseState, { setId, receivers }: DocumentRef): void {
  const document = state.documents.get(setId)
  if (document !== undefined) document.receivers = [...new Set([...document.receivers, ...receivers])]
}

function draftBegun(state: CaseState, event: EventOf<'draft-begun'>, at: string): void {
  const { draft, requestId } = event
  state.requests.set(requestId, draft.setId)
  state.drafts.set(draft.setId, draft)
  setAction(state, { action: 'DOC_SEND', sed: draft.type, about: draft.setId, suspended: false })
  begin(state, draft, at)
  state.timeline.push({ at, kind: 'draft-begun', documentId: draft.setId, documentType: draft.type, ...byPerson(event) })
}

function draftDeleted(state: CaseState, event: EventOf<'draft-deleted'>, at: string): void {
  const draft = state.drafts.get(event.setId)
  state.requests.set(event.requestId, event.setId)
  if (draft === undefined) return
  state.drafts.delete(event.setId)
  deleteDraft(state, draft, at)
  state.timeline.push({ at, kind: 'draft-deleted', documentId: draft.setId, documentType: draft.type, ...byPerson(event) })
}

function messageReceived(state: CaseState, event: EventOf<'message-received'>, at: string): void {
  const { document, key } = event
  if (state.messages.has(key)) return
  const message: CaseMessage = {
    key,
    ref: document,
    direction: 'in',
    from: event.from,
    valid: event.valid,
    ...(event.wrongAttachment === undefined ? {} : { wrongAttachment: event.wrongAttachment }),
    at,
    outcome: 'held',
    answered: false,
    messageId: event.messageId,
  }
  state.messages.set(key, message)
  if (event.exception !== undefined) markRefused(state, document, event.exception.code, event.exception.version, at)
  settle(state, message, at)
  // Also what is refused may be waited for: then it never comes.
  if (message.outcome !== 'held') takeUpHeld(state, at)
}

/** Decides one message and, when it is taken, lets it take effect. */
function settle(state: CaseState, message: CaseMessage, at: string): void {
  const before = message.refusal
  const decision = decideMessage(state, message)
  message.outcome = decision.outcome
  if (decision.outcome === 'accepted') delete message.refusal
  else message.refusal = decision.refusal
  if (decision.outcome === 'held' && before !== undefined) return
  if (isRepetition(state, message.ref) && decision.outcome === 'accepted') return
  const kind = decision.outcome === 'accepted' ? 'document-received' : decision.outcome === 'held' ? 'document-held' : 'document-refused'
  state.timeline.push({
    at,
    kind,
    actor: message.from,
    ...onTimeline(message.ref, message.key),
    ...(decision.outcome === 'accepted' ? {} : { code: `casework/${decision.refusal}` }),
  })
  if (decision.outcome !== 'accepted') return
  if (state.role === undefined) openByMessage(state, message.ref)
  else meetReceivers(state, message.ref)
  takeDocument(state, message.ref, message.key, 'in', at)
}

/** A message that came may be what others waited for; each one taken may free the next. */
function takeUpHeld(state: CaseState, at: string): void {
  for (let progress = true; progress; ) {
    progress = false
    const held = [...state.messages.values()].filter((message) => message.outcome === 'held')
    held.sort((a, b) => Date.parse(a.ref.createdAt) - Date.parse(b.ref.createdAt) || a.ref.version - b.ref.version)
    for (const message of held) {
      settle(state, message, at)
      if (message.outcome === 'accepted') progress = true
    }
  }
}

/** As counterparty; or with the owner's part, which its sender has forwarded: then who else takes part is learnt from the X007. */
function openByMessage(state: CaseState, ref: DocumentRef): void {
  const isForwarded = ref.receivedAs === 'caseOwner'
  state.role = isForwarded ? 'caseOwner' : 'counterparty'
  state.status = 'open'
  state.bucType = ref.bucType
  state.model = findModel(ref) ?? firstModel
  state.institution = { id: state.institutionId }
  state.founderId = ref.sender
  state.ownerId = isForwarded ? state.institutionId : ref.sender
  const buc = bucOf(state)
  if (isForwarded) state.successions.set(state.institutionId, ref.sender)
  if (isForwarded && buc !== undefined) openStartingActions(state, buc)
  if (!isForwarded) meet(state, { id: ref.sender })
  state.protectedPerson = ref.protectedPerson
  meetReceivers(state, ref)
}

/** Whoever a participant writes to is a participant. */
function meetReceivers(state: CaseState, ref: DocumentRef): void {
  if (bucOf(state)?.participants !== 'multilateral') return
  for (const id of ref.receivers) meet(state, { id })
}

/** An X050 that came in: the message that it is about was not taken by the other side. */
function markRefused(state: CaseState, x050: DocumentRef, code: string, version: number | undefined, at: string): void {
  const ours = [...state.messages.values()].filter((message) => message.direction === 'out' && message.ref.setId === x050.relatedSetId)
  const meant = ours.find((message) => message.ref.version === version) ?? ours.at(-1)
  if (meant === undefined || !meant.ref.receivers.includes(x050.sender)) return
  meant.transport = { ...meant.transport, state: 'refused', at, code }
}

function transported(state: CaseState, event: EventOf<'transport'>, at: string): void {
  const message = state.messages.get(event.key)
  if (message === undefined) return
  // A receipt is final; a late "sent" or a failed repetition does not undo it.
  const isFinal = message.transport?.state === 'receipted' || message.transport?.state === 'refused'
  if (!isFinal || event.state === 'receipted')
    message.transport = {
      messageId: event.messageId,
      state: message.transport?.state === 'refused' ? 'refused' : event.state,
      at,
      ...(event.receiptDigest === undefined ? {} : { receiptDigest: event.receiptDigest }),
      ...(event.code === undefined ? {} : { code: event.code }),
    }
  state.timeline.push({
    at,
    kind: event.state === 'receipt-issued' ? 'transport-receipt-issued' : `transport-${event.state}`,
    ...onTimeline(message.ref, message.key),
    ...(event.code === undefined ? {} : { code: event.code }),
  })
}

function onTimeline(ref: DocumentRef, key: string) {
  return { documentId: ref.setId, documentType: ref.type, version: ref.version, key }
}
