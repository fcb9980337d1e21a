/** A SED as it was read from a file of any dialect: its content in the vocabulary's form, and everything else that the file said. */
import type { VocabularyError } from '../errors.ts'
import type { XmlElement } from '../wire/xml-element.ts'
import { type Json, pointerPart } from './read-json.ts'
import type { Path, Remainder } from './tree.ts'

export type Dialect = 'cpi' | 'xml' | 'nav'

/** Something that the file said and the content cannot hold. It is shown, and written out again at its place. */
export interface KeptPart {
  readonly path: Path
  readonly value: Json
}

export interface SedDocument {
  readonly dialect: Dialect
  readonly type: string
  /** As far as the file says, such as `4.1`; the definitions are those of 4.2. */
  readonly version?: string
  readonly package?: string
  /** Only what the definition names and allows; mandatory fields may be missing. */
  readonly content: Record<string, unknown>
  readonly kept: readonly KeptPart[]
  /** What was understood with a reservation: each a code and a path. */
  readonly warnings: readonly VocabularyError[]
  /** The file's own way of saying it, for writing the same dialect again. */
  readonly remainders: readonly Remainder[]
  /** Header and form of the XML message that the SED came in. */
  readonly message?: XmlMessage
}

export interface XmlMessage {
  /** StandardBusinessDocument without the SED; absent for a bare SED. */
  readonly envelope?: XmlElement
  readonly namespace: string
  /** The SED's children stand in its namespace; in 4.2 they stand in none. */
  readonly qualified: boolean
}

export function pointerOf(type: string, path: Path): string {
  return `/${[type, ...path].map(pointerPart).join('/')}`
}
