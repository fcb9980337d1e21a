/**
 * A business use case as data: one page that a business analyst can read, both roles side by side.
 * The page says only what is its own: the documents in order, who sends each and after what, and which sub-processes it mounts.
 * What the engine runs (trigger rules) and what each role may do with a document (traits) are derived from it: `rules.ts`.
 */
import type { Confidence } from '../definition/confidence.ts'
import type { DocumentRow, Mount, Step } from './document-row.ts'
import type { BucRole, Who } from './process-words.ts'
import type { SubProcessId } from './sub-processes/index.ts'

export interface BucDefinition {
  readonly id: string
  readonly sector: Sector
  /** The official English title. */
  readonly title: string
  readonly model: '4.2'
  readonly participants: 'bilateral' | 'multilateral'
  /** A counterparty may take nobody but itself out of the case. */
  readonly removeMeOnly?: true
  readonly legalBasis: { readonly articles: readonly string[]; readonly confidence: Confidence }
  /** Which institution plays the role, in our words. From memory, where nothing else is said. */
  readonly caseOwner: string
  readonly counterparty: string
  readonly documents: readonly DocumentRow[]
  readonly mounts: Readonly<Partial<Record<SubProcessId, true | Who | Mount>>>
  /** What no row and no sub-process explains, as it is. */
  readonly also?: Readonly<Partial<Record<BucRole, readonly Step[]>>>
  /** What a row or a sub-process would give, and this use case does not. */
  readonly except?: Readonly<Partial<Record<BucRole, readonly Step[]>>>
  /** What is known to differ in model 4.3. */
  readonly in43?: {
    readonly repliesAdded?: readonly { readonly question: string; readonly reply: string }[]
    readonly repliesDropped?: readonly { readonly question: string; readonly reply: string }[]
  }
  readonly notes?: readonly string[]
}

export const sectors = ['LA', 'S', 'AW', 'P', 'FB', 'UB', 'R', 'H', 'M'] as const
export type Sector = (typeof sectors)[number]
