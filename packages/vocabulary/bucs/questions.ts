/** What an engine and a reader ask of a page: who sends a document, after what, as a reply to what, and how the case ends. */
import type { BucDefinition } from './buc-definition.ts'
import { featuresOn, mountsOf, type Opening, type Origin, type Row, roles, rowsOf, sends } from './expand-page.ts'
import type { BucRole, DocumentFeature, Who } from './process-words.ts'

export interface DocumentInBuc {
  readonly sed: string
  readonly origin: Origin
  readonly starts: boolean
  readonly by: Row['by']
  readonly to: Who
  /** Openings for a document of its own; several are alternatives. */
  readonly after: readonly Opening[]
  /** Documents that it answers; several are alternatives. */
  readonly answers: readonly Opening[]
  readonly features: Readonly<Record<BucRole, readonly DocumentFeature[]>>
}

/** Own documents in the order of the page, then those of the sub-processes. A type that two sub-processes use comes twice. */
export function documentsOf(buc: BucDefinition): readonly DocumentInBuc[] {
  return rowsOf(buc).map((row) => ({
    sed: row.sed,
    origin: row.origin,
    starts: row.starts === true,
    by: row.by,
    to: row.to,
    after: row.after,
    answers: row.answers,
    features: { caseOwner: featuresOn(row, 'caseOwner'), counterparty: featuresOn(row, 'counterparty') },
  }))
}

/** Who may send it; `undefined`: the use case has no such document, or only the engine sends it. */
export function directionOf(buc: BucDefinition, sed: string): Who | undefined {
  const rows = rowsOf(buc).filter((row) => row.sed === sed)
  const senders = roles.filter((role) => rows.some((row) => sends(row, role)))
  return senders.length === 2 ? 'either' : senders[0]
}

/** The documents that answer it. */
export function repliesTo(buc: BucDefinition, sed: string): readonly string[] {
  return [
    ...new Set(
      rowsOf(buc)
        .filter((row) => row.answers.some((one) => one.sed === sed))
        .map((row) => row.sed),
    ),
  ]
}

/** The documents that it answers. */
export function repliedBy(buc: BucDefinition, sed: string): readonly string[] {
  const rows = rowsOf(buc).filter((row) => row.sed === sed)
  return [...new Set(rows.flatMap((row) => row.answers.map((one) => one.about ?? one.sed)))]
}

/** After what the role may send it: openings of its own and documents that it may answer; empty if it never may, or if the document starts the case. */
export function openingsOf(buc: BucDefinition, role: BucRole, sed: string): readonly (Opening & { readonly asReply: boolean })[] {
  return rowsOf(buc)
    .filter((row) => row.sed === sed && sends(row, role))
    .flatMap((row) => [...row.after.map((one) => ({ ...one, asReply: false })), ...row.answers.map((one) => ({ ...one, asReply: true }))])
    .filter((one) => one.for === undefined || one.for === role)
}

/** A batch use case has documents made of a master and children. */
export const isBatch = (buc: BucDefinition): boolean => buc.documents.some((row) => row.features?.includes('batch'))

export interface Timer {
  readonly sed: string
  readonly by: Row['by']
  readonly after: string
  /** Calendar days from the sending or receiving of `after`. */
  readonly days: number
}

export function timersOf(buc: BucDefinition): readonly Timer[] {
  return rowsOf(buc).flatMap((row) => {
    const days = row.afterDays
    return days === undefined ? [] : row.after.map((opening) => ({ sed: row.sed, by: row.by, after: opening.sed, days }))
  })
}

export interface Closing {
  /** Who may close for everybody by X001, and how many days after the start. */
  readonly globally?: { readonly by: Who; readonly afterDays: number }
  /** Who may close its own copy. */
  readonly locally?: Who
  readonly mayReopen: boolean
}

export function closingOf(buc: BucDefinition): Closing {
  const mounted = new Map(mountsOf(buc).map((mount) => [mount.id, mount]))
  const [globally, locally] = [mounted.get('close-globally'), mounted.get('close-locally')]
  return {
    ...(globally === undefined ? {} : { globally: { by: globally.by, afterDays: globally.afterDays ?? 0 } }),
    ...(locally === undefined ? {} : { locally: locally.by }),
    mayReopen: mounted.has('reopen'),
  }
}
