/** What repeats in almost every use case, defined once: a page mounts it and says only who may begin it, and after what. */
import type { DocumentRow, Effect } from '../document-row.ts'
import type { DocumentFeature, Who } from '../process-words.ts'

export interface SubProcess {
  /** The administrative or horizontal use case whose embedded form this is. */
  readonly of?: string
  readonly title: string
  /** One sentence for an analyst. */
  readonly says: string
  /** Who begins it when the page does not say. Default: either. */
  readonly by?: Who
  readonly documents?: readonly MountedRow[]
  /** For each role that may begin it, when the case starts. */
  readonly atStart?: { readonly opens?: readonly Effect[]; readonly ends?: readonly Effect[] }
  /** For each role that may begin it, when it has sent the document. */
  readonly afterSending?: { readonly sed: string; readonly opens: readonly Effect[] }
  /** For whoever begins with one of several possible starting documents: what happens to the others. */
  readonly otherStarts?: 'end' | 'locked-by-a-draft'
}

/** `beginner`: the role that the page names; `either`: whoever received the document that is answered. */
export interface MountedRow extends Omit<DocumentRow, 'by' | 'sides'> {
  readonly by: 'beginner' | 'either' | 'system'
  /** Added in a multilateral case. */
  readonly inMultilateral?: readonly DocumentFeature[]
}

/** As an occasion: the documents that the page names, by default those that start the case. */
export const theStart = 'START'
