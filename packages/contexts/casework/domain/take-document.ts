/** A document that was sent or taken: its place in the case, and what the rules and its own traits make possible. */
import type { InstitutionId } from '@passerelle/kernel'
import { type DocumentTrait, traitsOf } from '@passerelle/vocabulary'
import type { DocumentRef, Participant } from './case-event.ts'
import { type CaseState, versionOf } from './case-state.ts'
import { addRemoval, addTurn, isClosedForAll, settleLateness } from './case-turns.ts'
import { actionKey, bucOf, type Happened, ruleType, setAction, trigger } from './possible-actions.ts'
import { isPredecessor, isSamePart } from './succession.ts'

export function takeDocument(state: CaseState, ref: DocumentRef, key: string, direction: 'in' | 'out', at: string): void {
  const version = versionOf(ref, key, at)
  const known = state.documents.get(ref.setId)
  // That a predecessor has left is no act of this side, which may forward in its turn.
  const isOurs = direction === 'out' || (isPredecessor(state, ref.sender) && ref.type !== 'X007')
  if (known !== undefined) {
    if (known.versions.some((one) => one.version === ref.version)) return
    known.versions.push(version)
    known.versions.sort((a, b) => a.version - b.version)
    if (!isOurs) trigger(state, 'DOC_UPDATE_RECEIVE', ref, at)
    return
  }
  state.documents.set(ref.setId, {
    setId: ref.setId,
    type: ref.type,
    direction,
    isOurs,
    sender: ref.sender,
    ...(ref.relatedSetId === undefined ? {} : { relatedSetId: ref.relatedSetId }),
    receivers: ref.receivers,
    status: direction === 'in' ? 'received' : 'sent',
    versions: [version],
  })
  if (ref.type === 'X050') return
  if (state.status === 'draft') state.status = 'open'
  if (isOurs) sent(state, ref, direction, at)
  else received(state, ref, at)
  if (ref.type === 'X008') withdraw(state, ref, isOurs ? 'out' : 'in', at)
  if (ref.type === 'X003') offerDecision(state, ref)
  if (ref.type === 'X001' || ref.type === 'X004') turn(state, ref, at)
  if (ref.change !== undefined) changeParticipants(state, ref)
}

/** Beginning a document uses the possibility up, unless it may be sent again. */
export function begin(state: CaseState, document: Happened, at: string): void {
  const type = ruleType(document.type)
  const answering = document.relatedSetId === undefined ? undefined : actionKey('DOC_CREATE_REPLY', type, document.relatedSetId)
  const concerning = document.relatedSetId === undefined ? undefined : actionKey('DOC_CREATE', type, document.relatedSetId)
  const used = [answering, concerning].find((one) => one !== undefined && state.possible.has(one)) ?? actionKey('DOC_CREATE', type)
  if (!traitsHere(state, document.type).includes('recreateAfterSend') && document.type !== 'X012') state.possible.delete(used)
  trigger(state, 'DOC_CREATE', document, at)
}

/** A draft that is deleted gives its possibility back where the process says so. */
export function deleteDraft(state: CaseState, document: Happened, at: string): void {
  state.possible.delete(actionKey('DOC_SEND', document.type, document.setId))
  if (traitsHere(state, document.type).includes('recreateAfterDeletion')) offerAgain(state, document)
  trigger(state, 'DOC_DELETE', document, at)
}

/** What a predecessor wrote had the same effect there as it has here; only, this side does not change or withdraw what another has written. */
function sent(state: CaseState, ref: DocumentRef, direction: 'in' | 'out', at: string): void {
  if (state.drafts.has(ref.setId)) {
    state.drafts.delete(ref.setId)
    state.possible.delete(actionKey('DOC_SEND', ref.type, ref.setId))
  } else begin(state, ref, at)
  const traits = traitsHere(state, ref.type)
  if (direction === 'out' && traits.includes('hasMultipleVersions')) setAction(state, about('DOC_UPDATE', ref.type, ref.setId))
  if (direction === 'out' && traits.includes('hasCancel')) setAction(state, about('DOC_CREATE', 'X008', ref.setId))
  trigger(state, 'DOC_SEND', ref, at)
  if (traits.includes('hasParticipantSelection')) trigger(state, 'DOC_SEND_PARTICIPANTS', ref, at)
  if (ref.type === 'X002') setAction(state, about('DOC_RECEIVE_REPLY', 'X003', ref.setId))
}

function received(state: CaseState, ref: DocumentRef, at: string): void {
  const traits = traitsHere(state, ref.type)
  if (traits.includes('hasReject')) setAction(state, about('DOC_CREATE', 'X011', ref.setId))
  if (traits.includes('hasClarify')) setAction(state, about('DOC_CREATE', 'X012', ref.setId))
  const concerned = ref.relatedSetId === undefined ? undefined : state.documents.get(ref.relatedSetId)
  if (ref.type === 'X012' && concerned?.isOurs) setAction(state, about('DOC_CREATE_REPLY', 'X013', ref.setId))
  if (ref.type === 'X002') setAction(state, about('DOC_CREATE_REPLY', 'X003', ref.setId))
  trigger(state, 'DOC_RECEIVE', ref, at)
}

const about = (action: 'DOC_CREATE' | 'DOC_CREATE_REPLY' | 'DOC_UPDATE' | 'DOC_RECEIVE_REPLY', sed: string, setId: string) => ({
  action,
  sed,
  about: setId,
  suspended: false,
})

function traitsHere(state: CaseState, type: string): readonly DocumentTrait[] {
  const buc = bucOf(state)
  return buc === undefined || state.role === undefined ? [] : traitsOf(buc, state.role, ruleType(type))
}

function withdraw(state: CaseState, ref: DocumentRef, direction: 'in' | 'out', at: string): void {
  const target = ref.relatedSetId === undefined ? undefined : state.documents.get(ref.relatedSetId)
  if (target === undefined) return
  target.status = 'cancelled'
  target.cancelledAt = ref.createdAt
  for (const [action, sed] of [
    ['DOC_UPDATE', target.type],
    ['DOC_CREATE', 'X011'],
    ['DOC_CREATE', 'X012'],
  ] as const)
    state.possible.delete(actionKey(action, sed, target.setId))
  if (direction === 'out' && traitsHere(state, target.type).includes('recreateAfterCancel')) offerAgain(state, target)
  trigger(state, direction === 'out' ? 'DOC_CANCEL' : 'DOC_CANCEL_RECEIVE', target, at)
}

function offerAgain(state: CaseState, { type: exact, relatedSetId }: Happened): void {
  const type = ruleType(exact)
  setAction(
    state,
    relatedSetId === undefined ? { action: 'DOC_CREATE', sed: type, suspended: false } : about('DOC_CREATE_REPLY', type, relatedSetId),
  )
}

/** Whoever asked to reopen decides once every other has answered. */
function offerDecision(state: CaseState, answer: DocumentRef): void {
  const request = answer.relatedSetId === undefined ? undefined : state.documents.get(answer.relatedSetId)
  if (!request?.isOurs) return
  const answers = [...state.documents.values()].filter((one) => one.type === 'X003' && one.relatedSetId === request.setId)
  if (state.counterparties.every(({ id }) => answers.some((one) => isSamePart(state, one.sender, id))))
    setAction(state, about('DOC_CREATE_REPLY', 'X004', answer.setId))
}

function turn(state: CaseState, ref: DocumentRef, at: string): void {
  const { sender: by, createdAt, setId } = ref
  if (ref.type === 'X004' && ref.facts?.['DecisionReopenCase.decisionReopenCaseIndicator'] === false) return
  const wasClosed = isClosedForAll(state)
  addTurn(state, { to: ref.type === 'X001' ? 'closed' : 'open', by, createdAt, setId })
  settleLateness(state)
  const isClosed = isClosedForAll(state)
  if (!wasClosed && isClosed) state.timeline.push({ at, kind: 'case-closed', actor: by })
  if (!wasClosed || isClosed) return
  state.timeline.push({ at, kind: 'case-reopened', actor: by })
  // Who closed it may close it again.
  if ([...state.documents.values()].some((one) => one.type === 'X001' && one.isOurs))
    setAction(state, { action: 'DOC_CREATE', sed: 'X001', suspended: false })
}

function changeParticipants(state: CaseState, { change, createdAt, sender, receivers, setId }: DocumentRef): void {
  if (change?.removed !== undefined) {
    const successor = change.added === undefined ? {} : { successor: change.added.id }
    addRemoval(state, { who: change.removed, by: sender, ...successor, createdAt, setId })
  }
  const { added } = change ?? {}
  if (added?.id === state.institutionId) {
    state.isNewcomer = true
    for (const id of [sender, ...receivers]) if (isStillHere(state, id)) meet(state, { id })
  }
  if (added !== undefined && added.id !== state.institutionId) {
    state.arrivals.set(added.id, createdAt)
    meet(state, added)
  }
  settleLateness(state)
}

/** A routing application tells of a change and takes no part. */
const isStillHere = (state: CaseState, id: InstitutionId): boolean => !state.departures.has(id)

/** A participant who was not known here. Who has left does not come back by the message of somebody who did not know it yet. */
export function meet(state: CaseState, participant: Participant): void {
  if (participant.id === state.institutionId || isPredecessor(state, participant.id)) return
  if (state.everyone.some((one) => one.id === participant.id)) return
  state.everyone.push(participant)
  if (!state.departures.has(participant.id)) state.counterparties.push(participant)
}
