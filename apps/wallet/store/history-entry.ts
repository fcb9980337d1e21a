/** One line of the person's own history: what was received, shown, declined or removed. */
import type { LocalName } from '../documents/held-document.ts'

export interface Party {
  readonly name: string
  /** Origin of the party's address. */
  readonly origin: string
  /** Whether a known authority stands behind the party's certificate. */
  readonly isKnown: boolean
}

export interface NamedDocument {
  readonly vct: string
  readonly names: readonly LocalName[]
}

export interface ShownDocument extends NamedDocument {
  readonly documentId: string
  /** First members of the claim paths that were shown. */
  readonly claims: readonly string[]
}

interface Entry {
  readonly id: string
  /** Instant, ISO 8601. */
  readonly at: string
}

export type HistoryEntry =
  | (Entry & {
      readonly kind: 'received'
      readonly from: Party
      readonly document: NamedDocument
      readonly copies: number
      readonly offer?: string
    })
  | (Entry & {
      readonly kind: 'shown'
      readonly to: Party
      readonly purpose?: string
      readonly documents: readonly ShownDocument[]
      /** `not-confirmed`: it was sent, and the other side did not say that it arrived. */
      readonly outcome: 'accepted' | 'not-confirmed'
    })
  | (Entry & { readonly kind: 'declined'; readonly to: Party; readonly purpose?: string; readonly documents: readonly NamedDocument[] })
  | (Entry & { readonly kind: 'removed'; readonly document: NamedDocument })

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never
export type NewHistoryEntry = WithoutId<HistoryEntry>
