/**
 * The shape of every expected failure that a person or another system may see.
 * `code` is stable and belongs to one package (`as4/unsigned`); texts are looked up by it, so no sentence travels here.
 */
export interface CodedError<Code extends string = string> {
  readonly code: Code
  /** JSON Pointer, form field or step at which it was found. */
  readonly at?: string
  /** Values for the text; never personal data. */
  readonly params?: Readonly<Record<string, string | number | boolean>>
  /** For operators only: what a log may say. Never personal data. */
  readonly detail?: string
}
