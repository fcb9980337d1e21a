/** A document as the wallet keeps it: the same content in several copies, each bound to a key of its own, each shown once. */

export interface LocalName {
  readonly name: string
  /** BCP 47. */
  readonly locale?: string
}

export interface Copy {
  /** The SD-JWT VC as it was issued. */
  readonly credential: string
  readonly keyId: string
  /** Instant at which it was shown, or was about to be; its key is then deleted. */
  readonly usedAt?: string
}

export interface DescribedClaim {
  readonly path: readonly (string | number | null)[]
  readonly names: readonly LocalName[]
}

export interface HeldDocument {
  readonly id: string
  readonly vct: string
  /** `credential_issuer`, how it calls itself, and whether a known authority stands behind the certificate that signed. */
  readonly issuer: { readonly address: string; readonly names: readonly LocalName[]; readonly isKnown: boolean }
  /** What the issuer said about this type: for types that the vocabulary does not know. */
  readonly names: readonly LocalName[]
  readonly claims: readonly DescribedClaim[]
  readonly receivedAt: string
  /** At least one. */
  readonly copies: readonly Copy[]
}

/** The name in the reader's language, else in English, else the first. */
export function nameIn(language: string, names: readonly LocalName[]): string | undefined {
  const of = (wanted: string) => names.find(({ locale }) => locale?.toLowerCase().split('-')[0] === wanted)?.name
  return of(language) ?? of('en') ?? names[0]?.name
}

export function unusedCopies(document: HeldDocument): readonly Copy[] {
  return document.copies.filter(({ usedAt }) => usedAt === undefined)
}
