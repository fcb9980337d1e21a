/** The two sources of text for a print, in one language: labels of the vocabulary and the sentences of this room. */
import type { Messages } from './messages.ts'

export interface PrintText {
  readonly language: string
  readonly message: Messages
  /** Label of the vocabulary by its key. */
  readonly label: (key: string) => string
}

/** What every print says about itself, whatever the document. */
export interface PrintFacts {
  readonly number: string
  /** ISO date. */
  readonly issuedOn: string
  readonly institutionName: string
  readonly profile: string
  readonly codeSvg: string
  /** Side of the printed code, with its quiet zone. */
  readonly codeMillimetres: number
  readonly standing: Standing
}

/** What became of the document since it was issued. Dates are ISO dates. */
export type Standing =
  | { readonly state: 'valid'; readonly coverEndedOn?: string }
  | { readonly state: 'superseded'; readonly on: string; readonly by: string }
  | { readonly state: 'withdrawn'; readonly on: string }
