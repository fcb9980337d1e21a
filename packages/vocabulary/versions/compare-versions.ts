/** What changed between two versions of the data model: documents, fields, replies in use cases. For trainers and for those who convert. */
import { bucs } from '../bucs/index.ts'
import type { Confidence } from '../definition/confidence.ts'
import { labelOf } from '../labels/labels.ts'
import { documentTypes, findSed } from '../seds/index.ts'
import type { FieldChange } from './change-text.ts'
import { changesTo } from './content-in-version.ts'
import { type ModelVersion, type ModelVersionInfo, modelVersionInfos } from './model-versions.table.ts'

export interface ChangedField {
  readonly kind: FieldChange['change']
  /** The group that holds it, dots between names; empty: the document itself. */
  readonly at: string
  /** Of a choice, and of what became mandatory: all their names. */
  readonly name: string
  readonly before?: string
}

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
  const changes = changesTo[version]
  const types = documentTypes()
  return [...new Set(changes.map(({ type }) => type))].sort().map((type) => ({
    type,
    title: findSed(type)?.title ?? labelOf({}, `sed/${type}`),
    inBatches: types.includes(`${type}_Master`),
    fields: changes
      .filter((one) => one.type === type)
      .flatMap(({ path, changes: inGroup }) =>
        together(inGroup).map(({ change, name, before }) => ({
          kind: change,
          at: path.join('.'),
          name,
          ...(before === undefined ? {} : { before }),
        })),
      ),
  }))
}

/** What became mandatory in one group is one change, with all their names. */
function together(changes: readonly FieldChange[]): readonly FieldChange[] {
  const read: FieldChange[] = []
  for (const one of changes) {
    const last = read.at(-1)
    const joins = last?.change === one.change && (one.change === 'mandatory' || one.change === 'optional')
    if (last !== undefined && joins) read.splice(-1, 1, { ...last, name: `${last.name}, ${one.name}` })
    else read.push(one)
  }
  return read
}

function useCasesChangedIn43(): readonly ChangedUseCase[] {
  return Object.values(bucs).flatMap(({ id, title, in43 }) => {
    if (in43 === undefined) return []
    const pairs = (replies: typeof in43.repliesAdded = []) => replies.map(({ question, reply }) => [question, reply] as const)
    return [{ id, title, repliesAdded: pairs(in43.repliesAdded), repliesDropped: pairs(in43.repliesDropped) }]
  })
}
