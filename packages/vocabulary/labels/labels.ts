/** Label files: how one is found, loaded and measured. A language is added by adding `languages/<code>.ts`, without touching code. */
import { isLanguage, type Language, languages } from '../languages.ts'
import type { Labels } from './label-file.ts'
import { labels as english } from './languages/en.ts'

export type { Labels } from './label-file.ts'

/** The labels of a language; those of English for a language that has no file yet. */
export async function loadLabels(language: string): Promise<Labels> {
  if (!isLanguage(language)) return english
  return (await loadLabelFile(language)) ?? english
}

/** The labels of a language, or nothing when no file has been added. */
export async function loadLabelFile(language: Language): Promise<Labels | undefined> {
  try {
    const file: { readonly labels: Labels } = await import(`./languages/${language}.ts`)
    return file.labels
  } catch {
    return undefined
  }
}

/** A label; where the language lacks it, the English one; where no language has it, the key, so that the gap is seen. */
export function labelOf(labels: Labels, key: string): string {
  return own(labels, key) ?? own(english, key) ?? key
}

function own(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined
}

export interface LabelCoverage {
  readonly language: Language
  readonly present: number
  readonly total: number
  readonly missing: readonly string[]
  /** Keys in the file that no definition asks for. */
  readonly unused: readonly string[]
}

/** How complete each of the 26 languages is, measured against the keys that the definitions ask for. */
export async function labelCoverage(keys: readonly string[]): Promise<readonly LabelCoverage[]> {
  const wanted = new Set(keys)
  return Promise.all(
    languages.map(async (language) => {
      const labels = (await loadLabelFile(language)) ?? {}
      const missing = keys.filter((key) => own(labels, key) === undefined)
      return {
        language,
        present: keys.length - missing.length,
        total: keys.length,
        missing,
        unused: Object.keys(labels).filter((key) => !wanted.has(key)),
      }
    }),
  )
}
