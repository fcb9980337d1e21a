/** Turns message keys into sentences, and dates, countries and periods into the reader's own writing. No React, so prints may use it. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalogue, MessageKey } from './catalogue.ts'

export type MessageValues = Readonly<Record<string, string | number | boolean>>

export interface Translator {
  readonly locale: string
  /** The sentence of a key that the message files are known to hold. */
  t(key: MessageKey, values?: MessageValues): string
  /** The sentence of a key that comes from data (a question, an error code), or undefined when no file holds it. */
  find(key: string, values?: MessageValues): string | undefined
  /** `2026-03-01` → 1 March 2026. Text that is not a date is returned as it came. */
  date(date: string): string
  /** An instant → date and time in the reader's zone. */
  moment(instant: string): string
  country(code: string): string
  /** Both ends included; an open period says so. */
  period(period: { readonly from: string; readonly to?: string | undefined }): string
  number(value: number): string
  list(items: readonly string[]): string
}

/** @param language a language of the message files; English is written as the Union's institutions write it */
export function createTranslator(language: string, messages: Catalogue): Translator {
  const locale = language === 'en' ? 'en-GB' : language
  const formats = new Map<string, IntlMessageFormat>()
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  const find = (key: string, values: MessageValues = {}): string | undefined => {
    const source = Object.hasOwn(messages, key) ? messages[key] : undefined
    if (source === undefined) return undefined
    let format = formats.get(key)
    if (format === undefined) {
      format = new IntlMessageFormat(source, locale, undefined, { ignoreTag: true })
      formats.set(key, format)
    }
    try {
      return String(format.format({ ...values }))
    } catch {
      return source
    }
  }
  const date = (text: string): string => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
    return Number.isNaN(time) ? text : dates.format(time)
  }
  const t = (key: MessageKey, values?: MessageValues): string => find(key, values) ?? key
  return {
    locale,
    t,
    find,
    date,
    moment: (instant) => {
      const time = Date.parse(instant)
      return Number.isNaN(time) ? instant : moments.format(time)
    },
    country: (code) => {
      try {
        return regions.of(code) ?? code
      } catch {
        return code
      }
    },
    period: ({ from, to }) =>
      to === undefined || to === '' ? t('format.periodOpen', { from: date(from) }) : t('format.period', { from: date(from), to: date(to) }),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  }
}
