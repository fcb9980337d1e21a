/** Keeps a document at the node as a draft: begun at the first saving, saved over from then on, but never unseen over what somebody else saved. */
import { type Problem, problemOf, type SavedDraft, useApi } from '@passerelle/ui'
import { useRef, useState } from 'react'
import type { Draft } from '../document-form/document-draft.ts'

export interface KeptDraft {
  readonly id: string
  readonly revision: number
  readonly savedAt: string
}

/** What a draft is begun for. */
export interface DraftOf {
  readonly action: string
  readonly documentType: string
  readonly documentId?: string
}

export interface WrittenDocument {
  readonly content: Draft
  readonly attachments: readonly string[]
  readonly receivers?: readonly string[]
}

export interface DraftKeeper {
  readonly kept: KeptDraft | undefined
  readonly isSaving: boolean
  readonly failure: Problem | undefined
  /** @returns undefined when it was not saved; `failure` says why */
  save(written: WrittenDocument): Promise<SavedDraft | undefined>
}

export function useDraft(casePath: string, of: DraftOf, atFirst: KeptDraft | undefined): DraftKeeper {
  const api = useApi()
  const [kept, setKept] = useState(atFirst)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Problem>()
  // A lost answer must not begin a second draft.
  const requestId = useRef(crypto.randomUUID())

  const save = async (written: WrittenDocument) => {
    setSaving(true)
    setFailure(undefined)
    try {
      const saved =
        kept === undefined
          ? await api.post<SavedDraft>(`${casePath}/drafts`, { ...of, ...written, requestId: requestId.current })
          : await api.put<SavedDraft>(`${casePath}/drafts/${encodeURIComponent(kept.id)}`, { ...written, expectedRevision: kept.revision })
      setKept({ id: saved.draftId, revision: saved.revision, savedAt: new Date().toISOString() })
      return saved
    } catch (error) {
      const problem = problemOf(error)
      setFailure(problem)
      // The writer was told: saving once more is on purpose.
      const revision = problem.params?.['revision']
      if (kept !== undefined && typeof revision === 'number') setKept({ ...kept, revision })
      return undefined
    } finally {
      setSaving(false)
    }
  }
  return { kept, isSaving, failure, save }
}
