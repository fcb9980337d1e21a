/**
 * The language in which documents are defined: kinds of values, fields with a cardinality, groups (components), checks.
 * From a definition alone come the TypeScript type, the validator, the JSON Schema, the form tree and the wire codec.
 */
import type { CodeListName, CodeOf } from '../code-lists/index.ts'
import type { Confidence } from './confidence.ts'

export type { Confidence } from './confidence.ts'

export type Cardinality = '1' | '0..1' | '1..n' | '0..n'

export interface TextKind {
  readonly kind: 'text'
  readonly minLength: number
  readonly maxLength: number
  readonly pattern?: string
  /** Line breaks are allowed. */
  readonly multiline: boolean
}
/** A full calendar date. */
export interface DateKind {
  readonly kind: 'date'
}
/** A date whose month or day may be unknown, written 00: 1988-00-00. */
export interface PartialDateKind {
  readonly kind: 'partial-date'
}
/** true or false; 1 or 0 on the wire. */
export interface IndicatorKind {
  readonly kind: 'indicator'
}
/** ISO 3166-1 alpha-2 inside; EL and UK on EESSI's wire. */
export interface CountryKind {
  readonly kind: 'country'
  readonly others?: 'pass'
}
export interface CodeKind<List extends CodeListName = CodeListName> {
  readonly kind: 'code'
  readonly list: List
  /** The list is that of another model or document: other codes are let through, and named in a warning where a file is read. */
  readonly others?: 'pass'
}
export interface LiteralKind<Value extends string = string> {
  readonly kind: 'literal'
  readonly value: Value
}
/** A leaf whose list of codes no source shows: text (a string), or codes as they are (a list of strings), as the sender wrote it. */
export interface ValueKind {
  readonly kind: 'value'
}
export interface GroupKind<F extends Fields = Fields> {
  readonly kind: 'group'
  /** Name of the component: the first half of its fields' label keys. */
  readonly component: string
  readonly fields: F
  readonly checks: readonly Check[]
  readonly confidence: Confidence
  readonly source: string
}
export type LeafKind = TextKind | DateKind | PartialDateKind | IndicatorKind | CountryKind | CodeKind | LiteralKind | ValueKind
export type Kind = LeafKind | GroupKind

export interface Field<K extends Kind = Kind, C extends Cardinality = Cardinality> {
  readonly of: K
  readonly count: C
  /** Label key, where it is not `<component>/<field name>`. */
  readonly label?: string
  /** Number printed on the paper form. */
  readonly box?: string
  readonly confidence?: Confidence
  readonly source?: string
}
export interface Fields {
  readonly [name: string]: Field
}

/** What one field cannot say. Paths are dotted and relative to the group that carries the check. */
export type Check =
  | { readonly check: 'order'; readonly from: string; readonly to: string }
  | { readonly check: 'one-of'; readonly paths: readonly string[] }
  /** A choice: one of them, and no other. */
  | { readonly check: 'exactly-one' | 'at-most-one'; readonly paths: readonly string[]; readonly confidence?: Confidence }
  | { readonly check: 'required-when'; readonly path: string; readonly when: string; readonly equals: string }
  | { readonly check: 'only-when'; readonly path: string; readonly when: string; readonly equals: string }

type Simplify<T> = { [K in keyof T]: T[K] } & {}
type RequiredNames<F extends Fields> = { [N in keyof F]: F[N]['count'] extends '1' | '1..n' ? N : never }[keyof F]

type FieldValue<F extends Field> = F['count'] extends '1..n' | '0..n' ? readonly ValueOf<F['of']>[] : ValueOf<F['of']>

/** The TypeScript type of what a definition describes. */
export type ValueOf<K extends Kind> =
  K extends GroupKind<infer F>
    ? Simplify<
        { readonly [N in RequiredNames<F>]: FieldValue<F[N]> } & { readonly [N in Exclude<keyof F, RequiredNames<F>>]?: FieldValue<F[N]> }
      >
    : K extends { readonly kind: 'code'; readonly others: 'pass' }
      ? string
      : K extends CodeKind<infer List>
        ? CodeOf<List>
        : K extends LiteralKind<infer V>
          ? V
          : K extends IndicatorKind
            ? boolean
            : K extends ValueKind
              ? string | readonly string[]
              : string

interface FieldOptions {
  readonly label?: string
  readonly box?: string
  readonly confidence?: Confidence
  readonly source?: string
}

/** Exactly one. */
export const one = <const K extends Kind>(of: K, options: FieldOptions = {}): Field<K, '1'> => ({ of, count: '1', ...options })
/** None or one. */
export const optional = <const K extends Kind>(of: K, options: FieldOptions = {}): Field<K, '0..1'> => ({ of, count: '0..1', ...options })
/** One or more. */
export const some = <const K extends Kind>(of: K, options: FieldOptions = {}): Field<K, '1..n'> => ({ of, count: '1..n', ...options })
/** Any number, also none. */
export const many = <const K extends Kind>(of: K, options: FieldOptions = {}): Field<K, '0..n'> => ({ of, count: '0..n', ...options })

/** One line. The default length is a limit of safety: the sources name no lengths for SED fields. */
export const text = (maxLength = 255, minLength = 1): TextKind => ({ kind: 'text', minLength, maxLength, multiline: false })
export const freeText = (maxLength = 4000): TextKind => ({ kind: 'text', minLength: 1, maxLength, multiline: true })
export const patternText = (pattern: string, maxLength = 255): TextKind => ({
  kind: 'text',
  minLength: 1,
  maxLength,
  pattern,
  multiline: false,
})
export const date: DateKind = { kind: 'date' }
export const partialDate: PartialDateKind = { kind: 'partial-date' }
export const indicator: IndicatorKind = { kind: 'indicator' }
export const value: ValueKind = { kind: 'value' }
export const country: CountryKind = { kind: 'country' }
export const code = <const List extends CodeListName>(list: List): CodeKind<List> => ({ kind: 'code', list })
/** A code of the list or, as long as no source of this document closes it, another. */
export const codeOrOther = <const List extends CodeListName>(list: List) => ({ kind: 'code', list, others: 'pass' }) as const
/** A country, or a code that stands for a former State or for none. */
export const countryOrOther = { kind: 'country', others: 'pass' } as const
export const literal = <const V extends string>(value: V): LiteralKind<V> => ({ kind: 'literal', value })

interface GroupOptions {
  readonly checks?: readonly Check[]
  readonly confidence?: Confidence
  readonly source: string
}
export const group = <const F extends Fields>(component: string, fields: F, options: GroupOptions): GroupKind<F> => ({
  kind: 'group',
  component,
  fields,
  checks: options.checks ?? [],
  confidence: options.confidence ?? 'source',
  source: options.source,
})

/** The label key of a field of a group. */
export function labelKey(component: string, name: string, field: Field): string {
  return field.label ?? `${component}/${name}`
}
