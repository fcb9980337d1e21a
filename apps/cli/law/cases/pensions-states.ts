/**
 * States of the pension cases. `A`, `B`, `C`, `X`, `Y` and `Z` stand for States whose name does not matter: each borrows a State that no annex
 * on pensions names and that the case does not use, and gets its letter back in the answer.
 */
import type { CaseFacts } from '../case-language.ts'

const lenders = ['BE', 'ES', 'IT', 'LU', 'MT', 'DE', 'FR', 'PT', 'RO', 'SI', 'BG', 'HU', 'IS', 'NO'] as const
const letters = 'ABCXYZ'
const isUnnamed = (state: unknown): state is string => typeof state === 'string' && state.length === 1 && letters.includes(state)

export interface CaseStates {
  /** The State of our question; anything that is neither a letter nor a State stays as it is, and the law refuses it. */
  read(state: unknown): unknown
  /** The State under its name in the case. */
  write(state: string): string
}

export function statesOf(facts: CaseFacts): CaseStates {
  const text = JSON.stringify(facts)
  const free = lenders.filter((lender) => !text.includes(lender))
  const given = new Map<string, string>()
  const back = new Map<string, string>()
  for (const letter of letters) {
    const lender = free[given.size]
    if (lender === undefined) break
    given.set(letter, lender)
    back.set(lender, letter)
  }
  return {
    read: (state) => (isUnnamed(state) ? given.get(state) : state),
    write: (state) => back.get(state) ?? state,
  }
}

/** `{ FR: 20, ES: 10 }` as pairs; undefined for anything that is no such table. */
export function byState(table: unknown): readonly (readonly [string, unknown])[] | undefined {
  return typeof table === 'object' && table !== null && !Array.isArray(table) ? Object.entries(table) : undefined
}

export const list = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined)
