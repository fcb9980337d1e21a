/** The texts of the pages, one file a language; a file more is a language more. */
import { readdirSync, readFileSync } from 'node:fs'

export type Messages = Readonly<Record<string, string>>

const folder = new URL('./messages/', import.meta.url)

export const messages: ReadonlyMap<string, Messages> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Messages]),
)

/** The language asked for, else the first of the browser's languages that there is, else English. */
export function chooseLanguage(asked: string | undefined, acceptLanguage: string | undefined): string {
  const wishes = [asked ?? '', ...(acceptLanguage ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase())]
  return wishes.find((language) => messages.has(language)) ?? 'en'
}

/** The text under a key; English where the language lacks it. */
export function textsIn(language: string): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  return (key, values = {}) => {
    const text = messages.get(language)?.[key] ?? messages.get('en')?.[key] ?? key
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  }
}
