/** An administrative use case (AD_BUC): it never starts alone, it runs inside a case. Where and by whom, the pages of the other use cases say. */
import type { Confidence } from '../../definition/confidence.ts'
import type { DocumentFeature } from '../process-words.ts'
import type { SubProcessId } from '../sub-processes/index.ts'

export interface AdministrativeProcess {
  readonly id: string
  /** The official English title; absent: not found. */
  readonly title?: string
  readonly actsOn: 'case' | 'document' | 'unknown'
  readonly says: string
  readonly documents: readonly {
    readonly sed: string
    readonly answers?: string
    readonly by: 'participant' | 'engine' | 'routing application'
  }[]
  /** How a page switches it on: by mounting a sub-process, or by a feature of a document. */
  readonly mountedAs?: readonly SubProcessId[]
  readonly feature?: DocumentFeature
  readonly rules: readonly string[]
  readonly confidence: Confidence
}
