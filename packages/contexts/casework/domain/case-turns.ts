/**
 * Closing and reopening for everybody, and who left: decided by when a message was written, not by when it came, so that every copy ends alike.
 * What was written after the closing, by a side that did not know of it yet, counts for nobody.
 */
import type { InstitutionId } from '@passerelle/kernel'
import type { Refusal } from '../errors.ts'
import type { DocumentRef } from './case-event.ts'
import { type CaseState, type CaseStatus, type CaseTurn, isNotAfter } from './case-state.ts'

/** The closing and reopening themselves, and the refusals, are never too late. */
const untimed: ReadonlySet<string> = new Set(['X001', 'X002', 'X003', 'X004', 'X050'])

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

export function addDeparture(state: CaseState, who: InstitutionId, createdAt: string): void {
  const known = state.departures.get(who)
  if (known === undefined || isNotAfter(createdAt, known)) state.departures.set(who, createdAt)
  state.counterparties = state.counterparties.filter((one) => one.id !== who)
}

/** Brings the status and what was taken up to the turns and departures that are known now. */
export function settleLateness(state: CaseState): void {
  state.status = statusOf(state)
  for (const message of state.messages.values()) {
    if (message.outcome !== 'accepted' && message.outcome !== 'sent') continue
    const refusal = findLateness(state, message.ref)
    if (refusal === undefined) continue
    message.outcome = 'refused'
    message.refusal = refusal
    takeBack(state, message.ref)
  }
}

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

function statusOf(state: CaseState): CaseStatus {
  if (state.departures.has(state.institutionId)) return 'left'
  if (state.status === 'archived' || state.status === 'draft' || state.status === 'awaiting-start') return state.status
  if (isClosedForAll(state)) return 'closed'
  return state.status === 'closed-here' ? 'closed-here' : 'open'
}
