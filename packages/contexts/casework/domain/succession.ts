/**
 * Who has whose part. By X007 or X100 an institution takes the place of another: what its predecessor wrote counts as its own, and what others
 * knew its predecessor to have, it has.
 */
import type { InstitutionId } from '@passerelle/kernel'
import type { BucRole } from '@passerelle/vocabulary'
import type { CaseState } from './case-state.ts'

/** The first who had the part. */
export function partOf(state: CaseState, id: InstitutionId): InstitutionId {
  let one = id
  for (const seen = new Set<InstitutionId>(); !seen.has(one); ) {
    seen.add(one)
    one = state.successions.get(one) ?? one
  }
  return one
}

export function isSamePart(state: CaseState, a: InstitutionId, b: InstitutionId): boolean {
  return a === b || partOf(state, a) === partOf(state, b)
}

/** Whoever had this side's part before it. */
export function isPredecessor(state: CaseState, id: InstitutionId): boolean {
  return id !== state.institutionId && isBefore(state, id, state.institutionId)
}

function isBefore(state: CaseState, id: InstitutionId, later: InstitutionId): boolean {
  const seen = new Set<InstitutionId>()
  for (let one = state.successions.get(later); one !== undefined && !seen.has(one); one = state.successions.get(one)) {
    if (one === id) return true
    seen.add(one)
  }
  return false
}

/** Whether the institution, or one whose part it has taken over, is one of these. */
export function hasPartOf(state: CaseState, id: InstitutionId, among: readonly InstitutionId[]): boolean {
  return among.some((one) => one === id || isBefore(state, one, id))
}

export function roleOf(state: CaseState, id: InstitutionId): BucRole {
  return state.ownerId !== undefined && isSamePart(state, id, state.ownerId) ? 'caseOwner' : 'counterparty'
}

/** Who has the owner's part now. */
export function ownerNow(state: CaseState, founder: InstitutionId): InstitutionId {
  let one = founder
  for (const seen = new Set<InstitutionId>(); !seen.has(one); ) {
    seen.add(one)
    const from = one
    one = [...state.successions].find(([, before]) => before === from)?.[0] ?? one
  }
  return one
}

export const isSameState = (a: InstitutionId, b: InstitutionId): boolean => a.slice(0, 2) === b.slice(0, 2)
