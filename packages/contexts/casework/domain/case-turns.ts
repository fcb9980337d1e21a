/**
 * Closing and reopening for everybody, and who left: decided by when a message was written, not by when it came, so that every copy ends alike.
 * What was written after the closing, by a side that did not know of it yet, counts for nobody.
 */
import type { InstitutionId } from '@passerelle/kernel'
import type { Refusal } from '../errors.ts'
import type { DocumentRef } from './case-event.ts'
import { type CaseMessage, type CaseState, type CaseStatus, type CaseTurn, isNotAfter, type Removal, versionOf } from './case-state.ts'
import { ownerNow } from './succession.ts'

/** The closing and reopening themselves, who takes whose place, and the refusals are never too late. */
const untimed: ReadonlySet<string> = new Set(['X001', 'X002', 'X003', 'X004', 'X007', 'X050', 'X100'])

/** Why a message counts for nobody, judged by its sender and the time of its writing. */
export function findLateness(state: CaseState, ref: DocumentRef): Refusal | undefined {
  const left = state.departures.get(ref.sender)
  if (left !== undefined && !isNotAfter(ref.createdAt, left)) return 'participant-left'
  if (untimed.has(ref.type)) return undefined
  const turn = state.turns.findLast((one) => Date.parse(one.createdAt) < Date.parse(ref.createdAt))
  if (turn === undefined) return undefined
  if (turn.to === 'closed') return 'case-closed'
  return undefined
}

export function addTurn(state: CaseState, turn: CaseTurn): void {
  state.turns = [...state.turns, turn].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.setId.localeCompare(b.setId))
}

export function isClosedForAll(state: CaseState): boolean {
  return state.turns.at(-1)?.to === 'closed'
}

/** An X002 that no X004 has decided. */
export function isReopeningAskedFor(state: CaseState): boolean {
  const all = [...state.documents.values()]
  const decided = new Set(all.filter((one) => one.type === 'X004').map((one) => state.documents.get(one.relatedSetId ?? '')?.relatedSetId))
  return all.some((one) => one.type === 'X002' && !decided.has(one.setId))
}

/** A removal by somebody who had been removed before counts for nobody. */
export function addRemoval(state: CaseState, removal: Removal): void {
  const known = [...state.removals, removal].sort(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.setId.localeCompare(b.setId),
  )
  state.removals = known
  state.departures.clear()
  for (const { who, by, successor, createdAt } of known) {
    const left = state.departures.get(by)
    const isVoid = (left !== undefined && Date.parse(createdAt) > Date.parse(left)) || state.departures.has(who)
    if (!isVoid) state.departures.set(who, createdAt)
    if (successor === undefined) continue
    if (!isVoid) state.successions.set(successor, who)
    else if (state.successions.get(successor) === who) state.successions.delete(successor)
  }
  if (state.founderId !== undefined) state.ownerId = ownerNow(state, state.founderId)
  const before = state.counterparties
  // Who was to take the place of somebody who had left already has taken none.
  const isPlaced = (id: InstitutionId) => state.successions.has(id) || !known.some(({ successor }) => successor === id)
  state.counterparties = state.everyone.filter(({ id }) => !state.departures.has(id) && isPlaced(id))
  // Whose removal turned out to be void is to get what was written meanwhile.
  for (const { id } of state.counterparties) if (!before.some((one) => one.id === id)) state.arrivals.set(id, removal.createdAt)
}

/** Brings the status and what was taken up to the turns and departures that are known now. */
export function settleLateness(state: CaseState): void {
  state.status = statusOf(state)
  const isHere = !state.departures.has(state.institutionId)
  for (const message of state.messages.values()) {
    const refusal = findLateness(state, message.ref)
    if ((message.outcome === 'accepted' || message.outcome === 'sent') && refusal !== undefined) {
      message.outcome = 'refused'
      message.refusal = refusal
      message.isTakenBack = true
      takeBack(state, message.ref)
    } else if (message.isTakenBack && refusal === undefined) {
      message.outcome = message.direction === 'in' ? 'accepted' : 'sent'
      delete message.refusal
      delete message.isTakenBack
      giveBack(state, message)
    } else if (isHere && isLate(message) && refusal === undefined) {
      // Its sender had not left after all, or the case had been reopened: it is decided anew with what waits.
      message.outcome = 'held'
    }
  }
}

const isLate = ({ outcome, refusal }: CaseMessage) => outcome === 'refused' && (refusal === 'participant-left' || refusal === 'case-closed')

function takeBack(state: CaseState, ref: DocumentRef): void {
  const document = state.documents.get(ref.setId)
  if (document === undefined) return
  const others = document.versions.filter((one) => one.key !== ref.identifier)
  if (others.length === 0) document.status = 'refused'
  else document.versions.splice(0, document.versions.length, ...others)
  const withdrawn = ref.type === 'X008' && ref.relatedSetId !== undefined ? state.documents.get(ref.relatedSetId) : undefined
  if (withdrawn?.status !== 'cancelled') return
  withdrawn.status = withdrawn.direction === 'in' ? 'received' : 'sent'
  delete withdrawn.cancelledAt
}

/** The removal that made it late counts for nobody itself. */
function giveBack(state: CaseState, { ref, key, at, direction }: CaseMessage): void {
  const document = state.documents.get(ref.setId)
  if (document === undefined) return
  if (document.status === 'refused') document.status = direction === 'in' ? 'received' : 'sent'
  const withdrawn = ref.type === 'X008' && ref.relatedSetId !== undefined ? state.documents.get(ref.relatedSetId) : undefined
  if (withdrawn !== undefined && withdrawn.status !== 'refused') {
    withdrawn.status = 'cancelled'
    withdrawn.cancelledAt = ref.createdAt
  }
  if (document.versions.some((one) => one.version === ref.version)) return
  document.versions.push(versionOf(ref, key, at))
  document.versions.sort((a, b) => a.version - b.version)
}

function statusOf(state: CaseState): CaseStatus {
  if (state.departures.has(state.institutionId)) return 'left'
  if (state.status === 'archived' || state.status === 'draft' || state.status === 'awaiting-start') return state.status
  if (isClosedForAll(state)) return 'closed'
  return state.status === 'closed-here' ? 'closed-here' : 'open'
}
