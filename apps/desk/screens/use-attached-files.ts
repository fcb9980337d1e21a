/** Lays chosen files into a case and takes them out again. The answer that came last counts; what nobody needs any more is discarded. */
import { type Api, type Attachment, problemOf, useApi } from '@passerelle/ui'
import { useReducer, useRef } from 'react'
import { type AttachedFile, changeFiles, startFiles } from '../document-form/attached-files.ts'

export interface AttachedFiles {
  readonly files: readonly AttachedFile[]
  choose(chosen: readonly File[]): void
  /** Says whether a file is medical, and adds it. */
  answer(key: string, medical: boolean): void
  remove(key: string): void
  /** Takes out of the case what was added here and goes with nothing. */
  discardAll(): void
}

export function useAttachedFiles(casePath: string, kept: readonly Attachment[]): AttachedFiles {
  const api = useApi()
  const [files, change] = useReducer(changeFiles, kept, startFiles)
  const bytes = useRef(new Map<string, File>())
  const attempts = useRef(new Map<string, number>())
  const nextKey = useRef(1)

  // What a document or a draft has stays: the node refuses to discard it.
  const discard = (id: string) => void api.remove(`${casePath}/attachments/${encodeURIComponent(id)}`).catch(() => undefined)
  const isNeeded = (id: string, key: string) => files.some((other) => other.id === id && other.key !== key)
  const discardOf = ({ id, key, isKept }: AttachedFile) => {
    if (id !== undefined && isKept === undefined && !isNeeded(id, key)) discard(id)
  }

  const add = async (key: string, medical: boolean) => {
    const file = bytes.current.get(key)
    if (file === undefined) return
    const attempt = (attempts.current.get(key) ?? 0) + 1
    attempts.current.set(key, attempt)
    const isLast = () => attempts.current.get(key) === attempt
    change({ kind: 'adding', key, medical })
    const text = await base64Of(file)
    if (text === undefined) return isLast() ? change({ kind: 'failed', key, problem: { code: 'ui/file-unreadable' } }) : undefined
    try {
      const added = await addTo(api, casePath, { name: file.name, mimeType: mimeTypeOf(key), medical, base64: text })
      if (isLast()) change({ kind: 'added', key, file: added })
      else discard(added.id)
    } catch (error) {
      const problem = problemOf(error)
      if (isLast()) change({ kind: 'failed', key, problem: problem.fields?.[0] ?? problem })
    }
  }
  const known = useRef(files)
  known.current = files
  const mimeTypeOf = (key: string) => known.current.find((file) => file.key === key)?.mimeType ?? ''

  return {
    files,
    choose: (chosen) => {
      const added = chosen.map((file) => {
        const key = `new-${nextKey.current++}`
        bytes.current.set(key, file)
        return { key, name: file.name, type: file.type, size: file.size }
      })
      change({ kind: 'chosen', files: added })
    },
    answer: (key, medical) => {
      const before = files.find((file) => file.key === key)
      if (before !== undefined) discardOf(before)
      void add(key, medical)
    },
    remove: (key) => {
      const file = files.find((one) => one.key === key)
      attempts.current.delete(key)
      bytes.current.delete(key)
      change({ kind: 'removed', key })
      if (file !== undefined) discardOf(file)
    },
    discardAll: () => {
      attempts.current.clear()
      for (const { id, isKept } of files) if (id !== undefined && isKept === undefined) discard(id)
    },
  }
}

interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly medical: boolean
  readonly base64: string
}

const addTo = (api: Api, casePath: string, upload: Upload) => api.post<Attachment>(`${casePath}/attachments`, upload)

/** Nothing where the file went away or may not be read. */
function base64Of(file: File): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.slice(reader.result.indexOf(',') + 1) : undefined)
    reader.onerror = () => resolve(undefined)
    reader.readAsDataURL(file)
  })
}
