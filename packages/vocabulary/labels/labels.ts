/**
 * Label files: how one is found, loaded and measured.
 * A language is added by adding `languages/<code>.ts`, a branch of it by adding `terms/<code>/<branch>.ts`, without touching code.
 */
import { codeLabelKey, codesOf } from '../code-lists/index.ts'
import { isLanguage, type Language, languages } from '../languages.ts'
import { type Branch, branchNames } from './branches.table.ts'
import type { Labels } from './label-file.ts'
import { labels as english } from './languages/en.ts'

export type { Labels } from './label-file.ts'

/**
 * The labels of a language, where it lacks one the English label: read when first asked for.
 * @param wanted the branches whose names and terms are needed; none for one who shows portable documents only
 */
export async function loadLabels(language: string, wanted: readonly Branch[] = branchNames): Promise<Labels> {
  const [inEnglish, own] = await Promise.all([
    loadLabelFile('en', wanted),
    isLanguage(language) && language !== 'en' ? loadLabelFile(language, wanted) : undefined,
  ])
  return { ...currencyLabels(language), ...inEnglish, ...own }
}

/** Names of currencies come from the platform, as those of countries do. */
function currencyLabels(language: string): Labels {
  const known = currencies.get(language)
  if (known !== undefined) return known
  const [valid = 'en'] = isLanguage(language) ? [language] : []
  const names = new Intl.DisplayNames([valid], { type: 'currency', fallback: 'code' })
  const labels = Object.fromEntries(
    codesOf('currency').map((code) => [codeLabelKey('currency', code), `${code} – ${names.of(code) ?? code}`]),
  )
  if (isLanguage(language)) currencies.set(language, labels)
  return labels
}

const currencies = new Map<string, Labels>()

/** The labels of a language alone, or nothing when no file has been added. */
export async function loadLabelFile(language: Language, wanted: readonly Branch[] = branchNames): Promise<Labels | undefined> {
  const files = [readLanguage(language), ...wanted.map((branch) => readTerms(language, branch))]
  const found = (await Promise.all(files)).filter((labels) => labels !== undefined)
  return found.length === 0 ? undefined : Object.assign({}, ...found)
}

/** The names and terms of a branch in a language, or nothing when no file has been added. */
export function readTerms(language: Language, branch: Branch): Promise<Labels | undefined> {
  return readOnce(`${language}/${branch}`, () => import(`./terms/${language}/${branch}.ts`))
}

function readLanguage(language: Language): Promise<Labels | undefined> {
  return readOnce(language, () => import(`./languages/${language}.ts`))
}

const read = new Map<string, Promise<Labels | undefined>>()

/** Remembers the answer: looking in vain for a file costs more than reading one. A bundle throws at once where Node.js rejects. */
function readOnce(name: string, file: () => Promise<LabelModule>): Promise<Labels | undefined> {
  const known = read.get(name)
  if (known !== undefined) return known
  const found = Promise.resolve()
    .then(file)
    .then(
      ({ labels }) => labels,
      () => undefined,
    )
  read.set(name, found)
  return found
}

interface LabelModule {
  readonly labels: Labels
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
  /** Keys in the files that no definition asks for. */
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
