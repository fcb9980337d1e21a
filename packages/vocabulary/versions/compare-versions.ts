/** What changed between two versions of the data model: documents, fields, replies in use cases. For trainers and for those who convert. */
import { bucs } from '../bucs/index.ts'
import type { Confidence } from '../definition/confidence.ts'
import { labelOf } from '../labels/labels.ts'
import { documentTypes, findSed, isReadIn44 } from '../seds/index.ts'
import { type ChangedField, differences } from './differences.ts'
import { type ModelVersion, type ModelVersionInfo, modelVersionInfos } from './model-versions.table.ts'
import { changesTo42 } from './to-4-2.ts'

export interface ChangedDocument {
  readonly type: string
  readonly title: string
  /** Sent in batches: its master and its child changed with it. */
  readonly inBatches: boolean
  readonly fields: readonly ChangedField[]
}

export interface ChangedUseCase {
  readonly id: string
  readonly title: string
  /** Question and reply; a reply that is tied to the question now, or no longer. */
  readonly repliesAdded: readonly (readonly [string, string])[]
  readonly repliesDropped: readonly (readonly [string, string])[]
}

export interface VersionStep {
  readonly version: ModelVersion
  readonly known: ModelVersionInfo['known']
  readonly confidence: Confidence
  readonly source: string
  readonly note: string
  readonly documentsAdded: readonly string[]
  readonly documentsNamedOnly: readonly string[]
  readonly documents: readonly ChangedDocument[]
  readonly useCases: readonly ChangedUseCase[]
}

/** Each version after `from` up to and with `to`, in their order; none where `to` is not the later one. */
export function compareVersions(from: ModelVersion, to: ModelVersion): readonly VersionStep[] {
  return modelVersionInfos
    .filter(({ version }) => version > from && version <= to)
    .map(({ version, known, confidence, source, note, added, namedOnly }) => ({
      version,
      known,
      confidence,
      source,
      note,
      documentsAdded: added,
      documentsNamedOnly: namedOnly,
      documents: documentsChangedIn(version),
      useCases: version === '4.3' ? useCasesChangedIn43() : [],
    }))
}

function documentsChangedIn(version: ModelVersion): readonly ChangedDocument[] {
  if (version === '4.2')
    return documentsOf(
      changesTo42.map(({ type }) => type),
      changesOf42,
    )
  return version === '4.4' ? documentsOf(documentTypes().filter(isReadIn44), changesOf44) : []
}

function documentsOf(types: readonly string[], fieldsOf: (type: string) => readonly ChangedField[]): readonly ChangedDocument[] {
  const all = documentTypes()
  return [...new Set(types)]
    .filter((type) => !/_(Master|Child)$/.test(type))
    .sort()
    .map((type) => ({
      type,
      title: findSed(type)?.title ?? labelOf({}, `sed/${type}`),
      inBatches: all.includes(`${type}_Master`),
      fields: fieldsOf(type),
    }))
    .filter(({ fields }) => fields.length > 0)
}

function changesOf42(type: string): readonly ChangedField[] {
  return changesTo42
    .filter((one) => one.type === type)
    .flatMap(({ path, changes }) =>
      changes.map(({ change, name, before }) => ({ kind: change, at: path.join('.'), name, ...(before === undefined ? {} : { before }) })),
    )
}

function changesOf44(type: string): readonly ChangedField[] {
  const [before, after] = [findSed(type), findSed(type, '4.4')]
  return before === undefined || after === undefined ? [] : differences(before.content, after.content)
}

function useCasesChangedIn43(): readonly ChangedUseCase[] {
  return Object.values(bucs).flatMap(({ id, title, in43 }) => {
    if (in43 === undefined) return []
    const pairs = (replies: typeof in43.repliesAdded = []) => replies.map(({ question, reply }) => [question, reply] as const)
    return [{ id, title, repliesAdded: pairs(in43.repliesAdded), repliesDropped: pairs(in43.repliesDropped) }]
  })
}
