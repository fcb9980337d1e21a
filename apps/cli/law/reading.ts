/** Small tools of the case readers: known keys only, percent, money and days of the case language. */
import { type Cents, type PlainDate, parsePlainDate, plainDate } from '@passerelle/kernel'
import type { Decision } from '@passerelle/law'
import type { CaseFacts } from './case-language.ts'

/** The day that the cases were worked for, where they name none. */
export const casesAsOf: PlainDate = plainDate('2026-11-21')

/** The day whose law is applied: the first of the named keys that is a date, then the reference date, then the day of the cases. */
export function day(facts: CaseFacts, ...keys: readonly string[]): PlainDate {
  for (const key of [...keys, 'reference_date', 'question_date']) {
    const date = parsePlainDate(facts[key])
    if (date !== undefined) return date
  }
  return casesAsOf
}

type Source = string | ((facts: CaseFacts) => unknown)

/** Reads our facts from the case's: a key of the case or a function of it for each; what is absent there is absent here. */
export function reader(facts: CaseFacts) {
  return {
    known(sources: Readonly<Record<string, Source>>): Record<string, unknown> {
      const entries = Object.entries(sources).map(([key, source]) => [key, typeof source === 'string' ? facts[source] : source(facts)])
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    },
  }
}

/** 525.71 → 52571; anything that is no number stays as it is, and the law refuses it. */
export function cents(amount: unknown): unknown {
  return typeof amount === 'number' ? Math.round(amount * 100) : amount
}

/** 52571 → 525.71. */
export const fromCents = (amount: Cents): number => amount / 100

/** Whoever reads a decision knows which subject was asked. */
export const answerOf = <Answer>(decision: Decision): Answer | undefined => decision.answer as Answer | undefined
