/**
 * What a worker has corrected and not sent yet. Kept in this tab only, so that a reload or a new login loses nothing;
 * gone with the tab, and as soon as it is sent.
 */
import { asRecord, asText } from '@passerelle/ui'
import { useState } from 'react'

export interface CorrectionDraft {
  /** The worker's own answers, by question. */
  readonly corrections: Readonly<Record<string, unknown>>
  readonly note: string
}

export const nothingCorrected: CorrectionDraft = { corrections: {}, note: '' }

const keyOf = (requestId: string) => `corrections ${requestId}`

export function readCorrections(requestId: string, storage: Pick<Storage, 'getItem'> | undefined = tabStorage()): CorrectionDraft {
  try {
    const { corrections, note } = asRecord(JSON.parse(storage?.getItem(keyOf(requestId)) ?? 'null'))
    return { corrections: asRecord(corrections), note: asText(note) }
  } catch {
    return nothingCorrected
  }
}

/** @param draft nothing corrected and no note: what was kept is removed */
export function keepCorrections(
  requestId: string,
  draft: CorrectionDraft,
  storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined = tabStorage(),
): void {
  try {
    if (Object.keys(draft.corrections).length === 0 && draft.note === '') storage?.removeItem(keyOf(requestId))
    else storage?.setItem(keyOf(requestId), JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing: the page still holds what was entered until it is left.
  }
}

/** A correction that says what was stated is none. */
export function withCorrection(draft: CorrectionDraft, question: string, stated: unknown, own: unknown): CorrectionDraft {
  const { [question]: _, ...others } = draft.corrections
  return { ...draft, corrections: isSame(stated, own) ? others : { ...others, [question]: own } }
}

export function withoutCorrection(draft: CorrectionDraft, question: string): CorrectionDraft {
  const { [question]: _, ...others } = draft.corrections
  return { ...draft, corrections: others }
}

export function useCorrections(requestId: string): readonly [CorrectionDraft, (draft: CorrectionDraft) => void] {
  const [draft, setDraft] = useState(() => readCorrections(requestId))
  const keep = (next: CorrectionDraft) => {
    keepCorrections(requestId, next)
    setDraft(next)
  }
  return [draft, keep]
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

/** The parts of an answer come from the form in another order than from the node. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  )
}
