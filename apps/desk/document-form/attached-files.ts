/** The files that are to go with a document: chosen, asked about, laid into the case, taken out again. What is wrong stands at its file. */
import type { Attachment, Problem } from '@passerelle/ui'
import { findMediaType, mediaTypes, sendableMediaTypes } from '@passerelle/vocabulary'

export interface AttachedFile {
  /** Of this page. */
  readonly key: string
  readonly name: string
  readonly mimeType: string
  /** Bytes. */
  readonly size: number
  /** Whether it holds medical data; undefined: not said yet. */
  readonly medical?: boolean
  readonly state: 'waiting' | 'adding' | 'added' | 'failed'
  /** What the case calls it, once it is added. */
  readonly id?: string
  readonly problem?: Pick<Problem, 'code' | 'params'>
  /** It was in the document or the draft before. */
  readonly isKept?: true
}

export interface ChosenFile {
  readonly key: string
  readonly name: string
  /** As the browser calls it. */
  readonly type: string
  readonly size: number
}

export type FilesEvent =
  | { readonly kind: 'chosen'; readonly files: readonly ChosenFile[] }
  | { readonly kind: 'adding'; readonly key: string; readonly medical: boolean }
  | { readonly kind: 'added'; readonly key: string; readonly file: Attachment }
  | { readonly kind: 'failed'; readonly key: string; readonly problem: Pick<Problem, 'code' | 'params'> }
  | { readonly kind: 'removed'; readonly key: string }

/** What the node takes; a test holds them against its own. MB of 1,048,576 bytes. */
export const fileLimits = { count: 20, eachMb: 20, togetherMb: 40 } as const

export function startFiles(kept: readonly Attachment[]): readonly AttachedFile[] {
  return kept.map((file) => ({ ...file, key: file.id, state: 'added', isKept: true }))
}

export function changeFiles(files: readonly AttachedFile[], event: FilesEvent): readonly AttachedFile[] {
  const change = (key: string, to: (file: AttachedFile) => AttachedFile) => files.map((file) => (file.key === key ? to(file) : file))
  switch (event.kind) {
    case 'chosen':
      return [...files, ...event.files.map(asAttached)]
    case 'adding':
      return change(event.key, ({ id: _, problem: __, ...file }) => ({ ...file, medical: event.medical, state: 'adding' }))
    case 'added':
      return change(event.key, ({ problem: _, ...file }) => ({ ...file, ...event.file, state: 'added' }))
    case 'failed':
      return change(event.key, (file) => ({ ...file, state: 'failed', problem: event.problem }))
    case 'removed':
      return files.filter(({ key }) => key !== event.key)
  }
}

/** Known to be refused before anybody is asked about it; everything else the node says. */
function asAttached({ key, name, type, size }: ChosenFile): AttachedFile {
  const mimeType = mediaTypeOf(name, type)
  const problem =
    size === 0
      ? 'empty'
      : size > fileLimits.eachMb * 1_048_576
        ? 'too-large'
        : (sendableMediaTypes as readonly string[]).includes(mimeType)
          ? undefined
          : 'type-not-allowed'
  const file = { key, name, mimeType, size }
  return problem === undefined
    ? { ...file, state: 'waiting' }
    : { ...file, state: 'failed', problem: { code: 'casework/attachment-not-allowed', params: { problem } } }
}

/** Browsers name some types in their own way and some not at all: then the end of the name says it. */
export function mediaTypeOf(name: string, type: string): string {
  const known: readonly string[] = sendableMediaTypes
  if (known.includes(type.toLowerCase())) return type.toLowerCase()
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return known.find((one) => findMediaType(one)?.extensions.includes(end)) ?? type
}

/** The end of a name of this type: PDF, JPG. */
export const typeName = (mimeType: string): string => findMediaType(mimeType)?.extensions[0]?.toUpperCase() ?? ''

/** For the chooser of the browser: `.pdf,.jpg …` */
export const acceptedEndings: string = [
  ...new Set(Object.values(mediaTypes).flatMap((one) => ('isReadOnly' in one ? [] : one.extensions.map((end) => `.${end}`)))),
].join(',')

/** Ids to send, each once, in the order of the list. */
export const idsOf = (files: readonly AttachedFile[]): readonly string[] => [
  ...new Set(files.flatMap(({ id, state }) => (state === 'added' && id !== undefined ? [id] : []))),
]

export interface FileGap {
  /** The id of what takes the focus. */
  readonly target: string
  readonly code: 'ui/medical-missing' | 'ui/file-not-added'
  readonly file: AttachedFile
}

/** What keeps the document from going on: files that nobody has said enough of, or that are not in the case. */
export function findGaps(files: readonly AttachedFile[]): readonly FileGap[] {
  return files.flatMap((file): readonly FileGap[] => {
    if (file.state === 'added') return []
    return file.state === 'waiting'
      ? [{ target: medicalId(file.key), code: 'ui/medical-missing', file }]
      : [{ target: fileRowId(file.key), code: 'ui/file-not-added', file }]
  })
}

export const fileRowId = (key: string): string => `file-${key}`
export const medicalId = (key: string): string => `medical-${key}`
