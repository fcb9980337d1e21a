/** A question of the law that can be put from outside: its facts, its rules, and how it is decided. */
import type { PlainDate, Result } from '@passerelle/kernel'
import type { TObject } from 'typebox'
import type { LawError } from '../errors.ts'
import type { Decision } from './decision.ts'
import type { At, FactSource, Rule } from './rule.ts'

/** The areas of coordination, as the printed law is divided. */
export const areas = [
  'scope',
  'applicable-legislation',
  'aggregation',
  'unemployment',
  'pensions',
  'family',
  'sickness',
  'recovery',
  'other-branches',
  'procedure',
] as const
export type Area = (typeof areas)[number]

// biome-ignore lint/suspicious/noExplicitAny: a table of subjects holds facts and answers of every kind; each is typed where it is defined.
export type AnyRule = Rule<any, string, any, any>

export interface LawSubject<Facts extends object, Answer> {
  /** Kebab-case, such as `applicable-legislation`. */
  readonly id: string
  readonly area: Area
  /** One line in English. */
  readonly title: string
  readonly factsSchema: TObject
  readonly sources: Readonly<Record<keyof Facts & string, FactSource>>
  /** In the order of asking; the printed law shows them in it. */
  readonly rules: readonly AnyRule[]
  /** Shape, dates, and what contradicts itself. */
  readonly parse: (input: unknown) => Result<Facts, LawError>
  /** The day that the facts themselves speak of, where they do. */
  readonly dayOf?: (facts: Facts) => PlainDate | undefined
  readonly decide: (facts: Facts, at: At) => Decision<Answer>
}

// biome-ignore lint/suspicious/noExplicitAny: see AnyRule
export type AnySubject = LawSubject<any, any>
