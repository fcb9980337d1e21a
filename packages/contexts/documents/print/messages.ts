/** The few sentences of a print that are not labels of the vocabulary: a file for each language, read when it is first needed. */
import { readFileSync } from 'node:fs'

export type Messages = (key: string, values?: Readonly<Record<string, string | number>>) => string

const read = new Map<string, Readonly<Record<string, string>> | undefined>()

/** @returns undefined when there is no file for the language */
export function messagesIn(language: string): Messages | undefined {
  if (!read.has(language)) read.set(language, readFile(language))
  const texts = read.get(language)
  if (texts === undefined) return undefined
  return (key, values = {}) => {
    const text = texts[key]
    if (text === undefined) throw new Error(`no message ${key} in ${language}`)
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : slot))
  }
}

function readFile(language: string): Readonly<Record<string, string>> | undefined {
  if (!/^[a-z]{2}$/.test(language)) return undefined
  try {
    return JSON.parse(readFileSync(new URL(`./messages/${language}.json`, import.meta.url), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
