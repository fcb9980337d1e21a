/** A synchronisation use case (SYNC_SUC): system messages between the central node, access points and institutions. No clerk takes part. */
import type { Confidence } from '../../definition/confidence.ts'

export interface SynchronisationProcess {
  readonly id: string
  /** The official English title; absent: not found. */
  readonly title?: string
  readonly says: string
  readonly source: string
  readonly destination: string
  /** In order. `unknown`: the sources disagree on who sends it. */
  readonly documents: readonly { readonly sed: string; readonly by: 'source' | 'destination' | 'unknown'; readonly answers?: string }[]
  readonly notes: readonly string[]
  /** Of the identifier and title, and of the order and direction of the messages. */
  readonly confidence: { readonly id: Confidence; readonly flow: Confidence }
}
