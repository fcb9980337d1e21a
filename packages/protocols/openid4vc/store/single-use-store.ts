/**
 * Where the protocols keep what must live a few minutes and mostly be used once.
 * Entries are written once and never changed; what happens to them is `consume` and `countAttempt`, and
 * both are atomic: of any number of callers at the same moment, in any number of processes, exactly one consumes.
 * Keys are digests of secrets or random ids, so that whoever reads the store cannot use what it holds.
 */

export interface StoredEntry {
  /** JSON. */
  readonly value: unknown
  readonly expiresAt: Date
  readonly consumed: boolean
}

export type Consumption =
  /** This caller, and no other, has consumed it. */
  | { readonly outcome: 'consumed'; readonly value: unknown }
  | { readonly outcome: 'consumed-before'; readonly value: unknown }
  | { readonly outcome: 'expired'; readonly value: unknown }
  | { readonly outcome: 'unknown' }

export interface SingleUseStore<Kind extends string> {
  /** @returns false, and changes nothing, when the key exists already, consumed or expired ones included */
  put(kind: Kind, key: string, value: unknown, expiresAt: Date): Promise<boolean>
  /** Also finds what is consumed or expired, as long as it has not been swept. */
  find(kind: Kind, key: string): Promise<StoredEntry | undefined>
  consume(kind: Kind, key: string, now: Date): Promise<Consumption>
  /** Adds one and answers the new number; 0 for an unknown key. */
  countAttempt(kind: Kind, key: string): Promise<number>
  /** Deletes what expired before the given instant. @returns how many */
  sweep(expiredBefore: Date): Promise<number>
}

export type IssuerSessionKind =
  | 'offer'
  | 'pushed-request'
  | 'login'
  | 'authorization-code'
  | 'access-token'
  | 'withdrawn-transaction'
  | 'used-nonce'
  | 'used-dpop'
export type IssuerSessionStore = SingleUseStore<IssuerSessionKind>

export type PresentationSessionKind = 'presentation-request' | 'presentation-response'
export type PresentationSessionStore = SingleUseStore<PresentationSessionKind>
