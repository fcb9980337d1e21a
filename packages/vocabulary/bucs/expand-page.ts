/** A page with its sub-processes unfolded: every document of the case as one row, whoever's it is, with the short forms spelled out. */
import type { BucDefinition } from './buc-definition.ts'
import type { ConditionId } from './conditions.table.ts'
import type { DocumentRow, Mount, Occasion } from './document-row.ts'
import type { BucRole, DocumentFeature, DocumentTrait, Happening, Who } from './process-words.ts'
import { type MountedRow, type SubProcess, type SubProcessId, subProcesses, theStart } from './sub-processes/index.ts'

export const roles = ['caseOwner', 'counterparty'] as const satisfies readonly BucRole[]

/** Which part of the page says it. */
export type Origin = 'documents' | SubProcessId | 'also'

export interface Opening {
  readonly sed: string
  readonly on: Happening
  readonly for?: BucRole
  readonly if?: ConditionId
  readonly once?: true
  readonly unlessAnswer?: true
  readonly about?: string
  readonly afterOwn?: string
}

export interface Row extends Omit<DocumentRow, 'after' | 'answers' | 'to' | 'features'> {
  readonly origin: Origin
  readonly to: Who
  readonly after: readonly Opening[]
  readonly answers: readonly Opening[]
  readonly features: readonly DocumentFeature[]
}

export interface MountedProcess extends Mount {
  readonly id: SubProcessId
  readonly process: SubProcess
  readonly by: Who
}

const isBy = (who: Who | 'system', role: BucRole) => who === 'either' || who === role
export const sends = (row: Row, role: BucRole) => isBy(row.by, role)
export const receives = (row: Row, role: BucRole) => isBy(row.to, role)

const expanded = new WeakMap<BucDefinition, readonly Row[]>()

/** Own documents in their order, then those of the sub-processes. A document may have a row in each of two sub-processes. */
export function rowsOf(buc: BucDefinition): readonly Row[] {
  const known = expanded.get(buc)
  if (known !== undefined) return known
  const rows = [
    ...buc.documents.map((row) => spelledOut(buc, row, 'documents')),
    ...mountsOf(buc).flatMap((mount) =>
      (mount.process.documents ?? []).map((row) => spelledOut(buc, mountedRow(buc, mount, row), mount.id)),
    ),
  ]
  expanded.set(buc, rows)
  return rows
}

export function mountsOf(buc: BucDefinition): readonly MountedProcess[] {
  return (Object.entries(buc.mounts) as [SubProcessId, true | Who | Mount][]).map(([id, how]) => {
    const process: SubProcess = subProcesses[id]
    const by = process.by ?? 'either'
    return { by, ...(how === true ? {} : typeof how === 'string' ? { by: how } : how), id, process }
  })
}

export const startersOf = (buc: BucDefinition): readonly string[] => buc.documents.filter((row) => row.starts).map((row) => row.sed)

/** Who of the two sends a document so that the case starts. */
export const startEvent = (role: BucRole) => (role === 'caseOwner' ? 'DOC_SEND' : 'DOC_RECEIVE')

function mountedRow(buc: BucDefinition, mount: MountedProcess, row: MountedRow): DocumentRow {
  const { inMultilateral = [], by, after, once, ...rest } = row
  const usual = [...(row.features ?? []), ...(buc.participants === 'multilateral' ? inMultilateral : [])]
  const sides = mount.sides?.[row.sed]
  const isFirst = after === theStart
  return {
    ...rest,
    by: by === 'beginner' ? mount.by : by,
    ...(isFirst ? { after: mount.after ?? startersOf(buc) } : {}),
    ...(isFirst && (mount.once ?? once) ? { once: true as const } : {}),
    ...(isFirst && mount.to !== undefined ? { to: mount.to } : {}),
    ...(isFirst && mount.afterDays !== undefined ? { afterDays: mount.afterDays } : {}),
    features: mount.features?.[row.sed] ?? usual,
    ...(sides === undefined ? {} : { sides }),
  }
}

function spelledOut(buc: BucDefinition, row: DocumentRow, origin: Origin): Row {
  return {
    ...row,
    origin,
    to: row.to ?? defaultReceiver(buc, row.by),
    after: openings(row.after),
    answers: openings(row.answers),
    features: row.features ?? [],
  }
}

function defaultReceiver(buc: BucDefinition, by: DocumentRow['by']): Who {
  if (by === 'caseOwner') return 'counterparty'
  return by === 'counterparty' && buc.participants === 'bilateral' ? 'caseOwner' : 'either'
}

function openings(occasions: Occasion | readonly Occasion[] = []): readonly Opening[] {
  const list = Array.isArray(occasions) ? (occasions as readonly Occasion[]) : [occasions as Occasion]
  return list.map((one) => (typeof one === 'string' ? { sed: one, on: 'passed' } : { on: 'passed', ...one }))
}

/** Page word → engine's word, and whether the receiver's side has it too. */
export const features: Readonly<Record<DocumentFeature, { readonly trait: DocumentTrait; readonly bothSides: boolean }>> = {
  update: { trait: 'hasMultipleVersions', bothSides: true },
  invalidate: { trait: 'hasCancel', bothSides: true },
  reject: { trait: 'hasReject', bothSides: true },
  clarify: { trait: 'hasClarify', bothSides: true },
  batch: { trait: 'isBulk', bothSides: true },
  attachments: { trait: 'allowsAttachments', bothSides: false },
  'send-again': { trait: 'recreateAfterSend', bothSides: false },
  'again-after-invalidation': { trait: 'recreateAfterCancel', bothSides: false },
  'again-after-deletion': { trait: 'recreateAfterDeletion', bothSides: false },
  'choose-receivers': { trait: 'hasParticipantSelection', bothSides: false },
  checked: { trait: 'hasBusinessValidation', bothSides: false },
  'to-all': { trait: 'isML', bothSides: false },
}

export function featuresOn(row: Row, role: BucRole): readonly DocumentFeature[] {
  if (row.sides === 'alike') return row.features
  return row.sides?.[role] ?? (sends(row, role) ? row.features : row.features.filter((feature) => features[feature].bothSides))
}
